import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  ACTIONS,
  ACTIONS_COPIES,
  ACTIONS_DOCUMENTS,
  ACTIONS_ECHANGES,
  ACTIONS_VITALE,
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

  it('laisse à la personne guidée ce que Sorbier n’a pas, et rien d’autre', () => {
    const guidees = ACTIONS.filter((action) => pilote[action] === undefined)
    expect(guidees).toEqual([
      ...ACTIONS_VITALE,
      ...ACTIONS_ECHANGES,
      ...ACTIONS_DOCUMENTS,
      ...ACTIONS_COPIES,
    ])
  })

  it('est celui que la configuration désigne', () => {
    expect(existsSync(path.join(import.meta.dirname, configuration.cible))).toBe(true)
  })
})
