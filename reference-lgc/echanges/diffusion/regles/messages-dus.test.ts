import { describe, expect, test } from 'vitest'
import type { IdMutation } from '../../../mutations/index.ts'
import { creerMutations, SANS_MUTATIONS } from '../../../mutations/interrupteur.ts'
import { IDENTITE_VIDE, type Identite, type Ins } from '../../../patients/identite.ts'
import type { Statut } from '../../../patients/regles/statut.ts'
import type { EtatDossier } from './matricule-diffusable.ts'
import { messagesDus } from './messages-dus.ts'

const INS: Ins = {
  matricule: '275126322074974',
  oid: '1.2.250.1.213.1.4.8',
  obtenueLe: '2026-03-02T09:15:00.000Z',
  operation: 'recherche-traits',
}
const etat = (statut: Statut, traits: Partial<Identite> = {}): EtatDossier => ({
  identite: { ...IDENTITE_VIDE, nomNaissance: 'ADRUN', premierPrenom: 'ZOE', ...traits },
  ins: statut === 'QUAL' || statut === 'RECUP' ? INS : null,
  controle: null,
  attributs: { homonyme: false, douteuse: false, fictive: false },
  statut,
})
const AUTRE_NOM = { nomNaissance: 'ADRUNN' }
const AUTRE_NOM_UTILISE = { nomUtilise: 'MARTIN' }

const dus = (
  avant: EtatDossier | null,
  apres: EtatDossier,
  { mutant, modification = true }: { mutant?: IdMutation; modification?: boolean } = {},
) =>
  messagesDus(
    { avant, apres, modification },
    mutant ? creerMutations([mutant]) : SANS_MUTATIONS,
  ).map(({ evenement }) => evenement)

describe('les messages dus aux systèmes raccordés', () => {
  test.each<[string, EtatDossier | null, EtatDossier, readonly string[]]>([
    ['un dossier créé', null, etat('PROV'), ['A28']],
    ['un trait strict, identité récupérée', etat('RECUP'), etat('PROV', AUTRE_NOM), ['A31']],
    ['un trait strict, identité qualifiée', etat('QUAL'), etat('PROV', AUTRE_NOM), ['A47', 'A31']],
    ['un trait complémentaire', etat('QUAL'), etat('QUAL', AUTRE_NOM_UTILISE), ['A31']],
    ['la validation retirée', etat('QUAL'), etat('RECUP'), ['A47', 'A31']],
    ['la qualification', etat('RECUP'), etat('QUAL'), ['A31']],
    ['un dossier sans changement', etat('QUAL'), etat('QUAL'), []],
    ['un changement qui ne sort pas', etat('PROV'), etat('PROV', { telephone: '0100000000' }), []],
  ])('%s', (_cas, avant, apres, attendus) => {
    expect(dus(avant, apres)).toEqual(attendus)
  })

  test('l’A47 désigne le matricule retiré, et lui seul', () => {
    const messages = messagesDus(
      { avant: etat('QUAL'), apres: etat('PROV', AUTRE_NOM), modification: true },
      SANS_MUTATIONS,
    )
    expect(messages).toEqual([
      { evenement: 'A47', insRetiree: { matricule: INS.matricule, oid: INS.oid } },
      { evenement: 'A31', insRetiree: null },
    ])
  })

  test.each<[IdMutation, EtatDossier, EtatDossier, boolean, readonly string[]]>([
    ['propagation-absente', etat('RECUP'), etat('PROV', AUTRE_NOM), true, []],
    ['propagation-complementaire-absente', etat('QUAL'), etat('QUAL', AUTRE_NOM_UTILISE), true, []],
    ['propagation-declassement-absente', etat('QUAL'), etat('RECUP'), false, []],
    ['propagation-a31-au-lieu-a47', etat('QUAL'), etat('PROV', AUTRE_NOM), true, ['A31']],
  ])('mutant %s', (mutant, avant, apres, modification, attendus) => {
    expect(dus(avant, apres, { mutant, modification })).toEqual(attendus)
  })
})
