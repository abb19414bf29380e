import { describe, expect, it } from 'vitest'
import { UTILISATEURS } from '../../donnees/utilisateurs.ts'
import type { LigneHistorique } from '../../pilotes/contrat.ts'
import { modificationHistorisee, statutAnterieur } from './historique.ts'

const [CAMILLE] = UTILISATEURS
if (!CAMILLE) throw new Error('Un utilisateur manque.')
const LIGNE: LigneHistorique = {
  date: '20/11/2026',
  heure: '10:07:14',
  auteur: 'Camille TESTIER',
  type: 'Modification',
  detail: 'Date de naissance : de « 31/12/1975 » à « 30/12/1975 »',
}

describe('modificationHistorisee', () => {
  const attendu = { avant: '31/12/1975', apres: '30/12/1975', auteur: CAMILLE }
  const juger = (ligne: Partial<LigneHistorique>) =>
    modificationHistorisee([{ ...LIGNE, ...ligne }], attendu)

  it('demande date, heure, type, auteur, valeur avant et valeur après', () => {
    expect(juger({})).toMatchObject({ id: 'ins.modification-historisee', conforme: true })
  })

  it.each<Partial<LigneHistorique>>([
    { date: '' },
    { heure: '' },
    { auteur: '' },
    { auteur: 'Hakim EXEMPLAIRE' },
    { type: ' ' },
    { detail: 'Date de naissance : « 30/12/1975 »' },
    { detail: 'Date de naissance : « 31/12/1975 » retiré' },
  ])('condamne %o', (ligne) => {
    expect(juger(ligne).conforme).toBe(false)
  })

  it('reconnaît la date sous une autre écriture', () => {
    const detail = 'Né(e) le : devient 1975-12-30, était 1975-12-31'
    expect(juger({ detail, date: '2026-11-20', heure: '10 h 07' }).conforme).toBe(true)
  })

  it('condamne un historique vide', () => {
    expect(modificationHistorisee([], attendu).conforme).toBe(false)
  })
})

describe('statutAnterieur', () => {
  const attendu = { avant: 'provisoire', apres: 'validée', auteur: CAMILLE }
  const juger = (detail: string, autres: Partial<LigneHistorique> = {}) =>
    statutAnterieur([{ ...LIGNE, ...autres, detail }], attendu)

  it('demande les deux statuts sur une ligne datée et signée', () => {
    expect(juger('Statut : de provisoire à validée')).toMatchObject({
      id: 'ins.statut-anterieur',
      conforme: true,
    })
  })

  it('condamne le seul nouveau statut, une ligne sans date ou sans responsable', () => {
    expect(juger('Statut : validée').conforme).toBe(false)
    expect(juger('Statut : de provisoire à validée', { heure: '' }).conforme).toBe(false)
    expect(juger('Statut : de provisoire à validée', { auteur: '' }).conforme).toBe(false)
  })

  it('ne réunit pas deux lignes pour en faire un passage', () => {
    const lignes = ['Statut : provisoire', 'Statut : validée'].map((detail) => ({
      ...LIGNE,
      detail,
    }))
    expect(statutAnterieur(lignes, attendu).conforme).toBe(false)
  })
})
