import { describe, expect, it } from 'vitest'
import { administratif } from './administratif.ts'
import { numeroCnda } from './cnda.ts'
import { depot } from './depot.ts'

const COMPLET = {
  formeJuridique: 'SAS',
  siege: { adresse: '1 rue des Essais', codePostal: '75001', ville: 'Paris' },
  representant: { nom: 'Camille TESTIER', fonction: 'présidente', telephone: '04 65 71 00 01' },
  contact: { nom: 'Dominique ESSAI', courriel: 'contact@exemple.test' },
  distributeurs: [{ denomination: 'Relais', siret: '732 829 320 00074', debut: '2026-01-02' }],
  composants: [],
}

/** Le chemin de chaque faute. */
const fautes = (saisi: object): string[] => {
  const lu = administratif.safeParse({ ...COMPLET, ...saisi })
  return lu.success ? [] : lu.error.issues.map(({ path }) => path.join('.'))
}

describe('le dossier administratif', () => {
  it('se lit, numéros débarrassés de leurs espaces', () => {
    const lu = administratif.parse(COMPLET)
    expect(lu.representant?.telephone).toBe('0465710001')
    expect(lu.distributeurs[0]?.siret).toBe('73282932000074')
  })

  it.each([
    ['un code postal', { siege: { ...COMPLET.siege, codePostal: '7500' } }, 'siege.codePostal'],
    ['un téléphone', { contact: { telephone: '123' } }, 'contact.telephone'],
    ['un courriel', { contact: { courriel: 'contact' } }, 'contact.courriel'],
    ['une date', { depotPrevu: '2026-02-30' }, 'depotPrevu'],
    [
      'un SIRET de membre',
      { groupement: [{ denomination: 'X', siret: '73282932000075', role: 'membre' }] },
      'groupement.0.siret',
    ],
    [
      'un mandat à l’envers',
      { distributeurs: [{ ...COMPLET.distributeurs[0], fin: '2025-01-01' }] },
      'distributeurs.0.fin',
    ],
    ['un champ inconnu', { formJuridique: 'SAS' }, ''],
  ])('refuse %s mal formé', (_, saisi, champ) => {
    expect(fautes(saisi)).toEqual([champ])
  })

  it('prend un numéro du CNDA, pas le texte qui le demande', () => {
    expect(numeroCnda.safeParse(' 12345-A ').data).toBe('12345-A')
    for (const faux of ['', 'à compléter', 'donné par le CNDA', 'ABC', 'n° 12'])
      expect(numeroCnda.safeParse(faux).success).toBe(false)
  })

  it('n’ouvre la table des extensions à aucun fichier actif', () => {
    expect(depot.safeParse({ extensions: { 'message/rfc822': 'eml' } }).success).toBe(true)
    for (const extension of ['html', 'svg', 'exe', 'JS', '../x'])
      expect(depot.safeParse({ extensions: { 'text/plain': extension } }).success).toBe(false)
  })
})
