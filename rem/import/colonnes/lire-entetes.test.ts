import { describe, expect, it } from 'vitest'
import { lireDefinitions } from './definitions.ts'
import { lireEntetes } from './lire-entetes.ts'
import { normaliserEntete } from './normaliser-entete.ts'

const definitions = lireDefinitions()
const lire = (...entetes: string[]) => lireEntetes(entetes, definitions)
const champs = (...entetes: string[]) => [...lire(...entetes).champs.keys()]

describe('les entêtes', () => {
  it.each([
    'N° exigence',
    'n°exigence',
    'Nº  Exigence',
    'Numéro exigence',
    'N °\nexigence :',
    'No exigence',
  ])('« %s » est le numéro de l’exigence', (entete) => {
    expect(champs(entete)).toEqual(['id'])
  })

  it('« Nom », « Note interne » ne sont pas des numéros', () => {
    expect(normaliserEntete('Nom')).toBe('nom')
    expect(normaliserEntete('Note interne')).toBe('note interne')
  })

  it('l’énoncé se reconnaît à son début, court ou long', () => {
    expect(champs("Enonce de l'exigence (DOIT)")).toEqual(['enonce'])
    expect(champs('Exigence')).toEqual(['enonce'])
  })

  it('tolère une faute de frappe dans un entête long, pas dans un court', () => {
    expect(champs('Scénario de conformitée')).toEqual(['scenario'])
    expect(champs('Profils')).toEqual([])
  })

  it('apparie numéros et textes des preuves, dans leur ordre, jusqu’à dix', () => {
    const { preuves, inconnues } = lire('Preuve 2', 'N° preuve 2', 'N°preuve 1', 'Preuve 11')
    expect(preuves).toEqual([
      { numero: 2, texte: null },
      { numero: 1, texte: 0 },
    ])
    expect(inconnues).toEqual(['Preuve 11'])
  })

  it('dit les colonnes connues sans emploi, et celles qu’il ne connaît pas', () => {
    const { sansEmploi, inconnues } = lire('Périmètre', 'Criticité', 'Couleur')
    expect(sansEmploi).toEqual(['Périmètre', 'Criticité'])
    expect(inconnues).toEqual(['Couleur'])
  })
})
