import { appendFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { dossierTemporaire } from '../essais/dossier-temporaire.ts'
import { ouvrirJournal } from './journal.ts'
import { lireEvenements } from './lire-evenements.ts'
import type { EvenementScenarioFin } from './types.ts'

function fin(scenario: string, cause: string | null = null): EvenementScenarioFin {
  const date = '2026-11-20T08:00:00.000Z'
  return {
    genre: 'scenario-fin',
    scenario,
    verdict: 'conforme',
    fauteBanc: null,
    cause,
    dureeMs: 1,
    date,
  }
}

describe('ouvrirJournal', () => {
  it('écrit une ligne par événement, même quand le texte contient des sauts de ligne', () => {
    const dossier = dossierTemporaire()
    const journal = ouvrirJournal(dossier, 0)
    journal.ajouter(fin('A', 'deux\nlignes'))
    journal.ajouter(fin('B'))
    journal.fermer()
    const texte = readFileSync(path.join(dossier, 'evenements-0.ndjson'), 'utf8')
    expect(texte.trimEnd().split('\n')).toHaveLength(2)
    expect(lireEvenements(dossier)).toEqual([[fin('A', 'deux\nlignes'), fin('B')]])
  })

  it('reprend un journal dont la dernière ligne est coupée, sans coller la suivante', () => {
    const dossier = dossierTemporaire()
    const premier = ouvrirJournal(dossier, 0)
    premier.ajouter(fin('A'))
    premier.fermer()
    appendFileSync(path.join(dossier, 'evenements-0.ndjson'), '{"genre":"scenario-fin","scen')
    const second = ouvrirJournal(dossier, 0)
    second.ajouter(fin('B'))
    second.fermer()
    expect(lireEvenements(dossier).flat()).toEqual([fin('A'), fin('B')])
  })

  it('retire une ligne coupée plus longue que le tampon de lecture', () => {
    const dossier = dossierTemporaire()
    const premier = ouvrirJournal(dossier, 0)
    premier.ajouter(fin('A'))
    premier.fermer()
    appendFileSync(path.join(dossier, 'evenements-0.ndjson'), 'x'.repeat(200_000))
    ouvrirJournal(dossier, 0).fermer()
    const texte = readFileSync(path.join(dossier, 'evenements-0.ndjson'), 'utf8')
    expect(texte).toBe(`${JSON.stringify(fin('A'))}\n`)
  })

  it.skipIf(!existsSync('/dev/full'))('dit que le disque est plein', () => {
    const dossier = dossierTemporaire()
    symlinkSync('/dev/full', path.join(dossier, 'evenements-0.ndjson'))
    const journal = ouvrirJournal(dossier, 0)
    expect(() => journal.ajouter(fin('A'))).toThrow(
      expect.objectContaining({ genre: 'disque-plein', code: 'SEGUR-SOR-003' }),
    )
    journal.fermer()
  })

  it('dit que le dossier manque', () => {
    const dossier = path.join(dossierTemporaire(), 'absent')
    expect(() => ouvrirJournal(dossier, 0)).toThrow(
      expect.objectContaining({ name: 'ErreurDossier', genre: 'introuvable' }),
    )
  })
})
