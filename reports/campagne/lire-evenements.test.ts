import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { lireEvenements } from './lire-evenements.ts'

const ligne = (scenario: string): string =>
  `${JSON.stringify({ genre: 'scenario-fin', scenario, date: '2026-11-20T08:00:00.000Z' })}\n`

describe('lireEvenements', () => {
  it('ignore une dernière ligne coupée', () => {
    const dossier = dossierTemporaire()
    writeFileSync(path.join(dossier, 'evenements-0.ndjson'), `${ligne('A')}{"genre":"eta`)
    expect(lireEvenements(dossier).flat()).toMatchObject([{ scenario: 'A' }])
  })

  it('réunit les postes, dans l’ordre de leurs numéros', () => {
    const dossier = dossierTemporaire()
    for (const poste of [10, 2, 0]) {
      writeFileSync(path.join(dossier, `evenements-${poste}.ndjson`), ligne(`P${poste}`))
    }
    writeFileSync(path.join(dossier, 'messages.ndjson'), 'autre chose\n')
    const lus = lireEvenements(dossier)
    expect(lus.flat().map(({ scenario }) => scenario)).toEqual(['P0', 'P2', 'P10'])
  })

  it('donne la ligne d’un journal abîmé au milieu', () => {
    const dossier = dossierTemporaire()
    writeFileSync(path.join(dossier, 'evenements-0.ndjson'), `${ligne('A')}zut\n${ligne('B')}`)
    expect(() => lireEvenements(dossier)).toThrow(
      expect.objectContaining({ genre: 'illisible', raison: expect.stringContaining('ligne 2') }),
    )
  })

  it.each([
    'null',
    '12',
    '{"genre":"inconnu","scenario":"A"}',
    '{"genre":"etape"}',
    '{"genre":"etape","scenario":"A","texte":"Quand","date":"x"}',
    '{"genre":"scenario-fin","scenario":"A","date":"x","verdict":"parfait"}',
    '{"genre":"preuve","scenario":"A","preuve":"A.01","date":"x","ecrans":[7],"fichiers":[]}',
  ])('refuse %s, qui n’est pas un événement', (texte) => {
    const dossier = dossierTemporaire()
    writeFileSync(path.join(dossier, 'evenements-0.ndjson'), `${texte}\n`)
    expect(() => lireEvenements(dossier)).toThrow(expect.objectContaining({ genre: 'illisible' }))
  })

  it.each(['../secret', '/etc/hostname', 'objets/../../secret', 'C:\\secret'])(
    'refuse le fichier %s, qui sort de la campagne',
    (chemin) => {
      const dossier = dossierTemporaire()
      const pris = { chemin, sha256: 'a', taille: 1, type: 'text/plain' }
      const preuve = { genre: 'preuve', scenario: 'A', preuve: 'A.01', date: 'x', ecrans: [] }
      const texte = JSON.stringify({ ...preuve, aria: null, fichiers: [pris] })
      writeFileSync(path.join(dossier, 'evenements-0.ndjson'), `${texte}\n`)
      expect(() => lireEvenements(dossier)).toThrow(expect.objectContaining({ genre: 'illisible' }))
    },
  )
})
