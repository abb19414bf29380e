import { describe, expect, test } from 'vitest'
import type { Cog } from '../../cog/cog.ts'
import { texteDe } from '../../essai/navigateur.essai.ts'
import { type Attributs, IDENTITE_VIDE, type Patient } from '../identite.ts'
import { BandeauIdentite } from './bandeau.tsx'

const COG: Cog = { nommer: () => 'Mazoires', chercher: () => [], source: () => '' }
const SANS: Attributs = { homonyme: false, douteuse: false, fictive: false }
const ADRUN: Patient = {
  id: 1,
  version: 1,
  statut: 'RECUP',
  identite: {
    ...IDENTITE_VIDE,
    nomNaissance: 'ADRUN',
    premierPrenom: 'ZOE',
    dateNaissance: '1975-12-31',
    sexe: 'F',
    lieuNaissance: '63220',
  },
  ins: null,
  controle: null,
  attributs: SANS,
}
const bandeau = (patient: Partial<Patient>) =>
  texteDe(String(<BandeauIdentite patient={{ ...ADRUN, ...patient }} cog={COG} />))
const ins = (oid: string) => ({
  ins: { matricule: '275126322074974', oid, obtenueLe: '', operation: '' },
})

describe("le bandeau d'identité", () => {
  test('dit les traits et le statut en toutes lettres', () => {
    expect(bandeau({})).toMatch(/ADRUN.*ZOE.*féminin.*31\/12\/1975.*Mazoires.*récupérée/)
  })

  test.each([
    ['1.2.250.1.213.1.4.8', 'INS (NIR) 2 75 12 63 220 749 74'],
    ['1.2.250.1.213.1.4.9', 'INS (NIA) 2 75 12 63 220 749 74'],
    ['1.2.250.1.213.1.4.10', 'INS (NIR) 2 75 12 63 220 749 74 TEST'],
    ['1.2.250.1.213.1.4.11', 'INS (NIR) 2 75 12 63 220 749 74 DEMO'],
  ])('donne au matricule d’OID %s sa nature et sa marque', (oid, attendu) => {
    expect(bandeau(ins(oid)).replace(/\s+/g, ' ')).toContain(attendu)
  })

  test('ne montre aucun matricule sans INS', () => {
    expect(bandeau({ statut: 'PROV' })).not.toContain('INS (')
  })

  test('montre les attributs posés', () => {
    const texte = bandeau({
      statut: 'PROV',
      attributs: { ...SANS, homonyme: true, douteuse: true },
    })
    expect(texte).toMatch(/Attributs\s+homonyme\s+douteuse/)
  })

  test('marque une date incertaine', () => {
    const identite = { ...ADRUN.identite, dateIncertaine: 'jour' }
    expect(bandeau({ identite }).replace(/\s+/g, ' ')).toContain('31/12/1975 incertaine')
  })
})
