import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  ACTIONS,
  ACTIONS_INSI,
  ACTIONS_JOURNAUX,
  ACTIONS_JUSTIFICATIFS,
  ACTIONS_PATIENTS,
  ACTIONS_REGLAGES,
  ACTIONS_SESSION,
  ACTIONS_VERROUS,
  VERSION_CONTRAT,
} from '../../steps/pilotes/contrat.ts'
import creerPilote from './pilote.ts'
import configuration from './segur.config.ts'

const pilote = creerPilote({
  lgc: null,
  mutations: [],
  ouvrirNavigateur: () => Promise.reject(new Error('aucun navigateur dans cet essai')),
})

describe('le pilote de Sorbier', () => {
  it('suit la version du contrat que le banc attend', () => {
    expect(pilote.contrat).toBe(VERSION_CONTRAT)
  })

  it('fait en entier chaque sujet que Sorbier couvre, et laisse le reste à la personne guidée', () => {
    const faites = ACTIONS.filter((action) => pilote[action] !== undefined)
    expect(faites).toEqual([
      ...ACTIONS_SESSION,
      ...ACTIONS_PATIENTS,
      ...ACTIONS_JUSTIFICATIFS,
      ...ACTIONS_VERROUS,
      ...ACTIONS_INSI,
      ...ACTIONS_JOURNAUX,
      ...ACTIONS_REGLAGES,
    ])
  })

  it('est celui que la configuration désigne', () => {
    expect(existsSync(path.join(import.meta.dirname, configuration.cible))).toBe(true)
  })
})
