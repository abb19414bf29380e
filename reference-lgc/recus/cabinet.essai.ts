/** Un cabinet sans écran : une base, deux patients, et de quoi recevoir. */
import type { Base } from '../base/base.ts'
import { ouvrirBase } from '../base/ouvrir.ts'
import type { IdMutation } from '../mutations/index.ts'
import { creerMutations } from '../mutations/interrupteur.ts'
import { ajouterPatient } from '../patients/depot.ts'
import { type Dossier, IDENTITE_VIDE } from '../patients/identite.ts'
import type { Noyau } from '../serveur/dependances.ts'
import type { Provenance } from './provenance.ts'
import { recevoirDocument } from './reception/recevoir-document.ts'

const LE = new Date('2026-03-06T09:00:00Z')

const dossier = (traits: Partial<Dossier['identite']>, ins: string | null): Dossier => ({
  identite: { ...IDENTITE_VIDE, lieuNaissance: '63220', sexe: 'F', ...traits },
  ins: ins
    ? { matricule: ins, oid: '1.2.250.1.213.1.4.8', obtenueLe: '2026-01-01', operation: 'traits' }
    : null,
  controle: ins
    ? { code: 'PA', libelle: 'Passeport', confiance: 'elevee', le: '2026-01-01', par: 'essai' }
    : null,
  attributs: { homonyme: false, douteuse: false, fictive: false },
})

/** 1 : ZOE ADRUN, qualifiée. 2 : RUTH NESSI, provisoire. */
export function peupler(noyau: Noyau): void {
  ajouterPatient(
    noyau,
    dossier(
      { nomNaissance: 'ADRUN', premierPrenom: 'ZOE', dateNaissance: '1975-12-31' },
      '275126322074974',
    ),
  )
  ajouterPatient(
    noyau,
    dossier({ nomNaissance: 'NESSI', premierPrenom: 'RUTH', dateNaissance: '1977-07-14' }, null),
  )
}

export const NESSI = {
  nom: 'NESSI',
  prenom: 'RUTH',
  naissance: '19770714',
  matricule: '277076322082910',
}

export const noyauSur = (base: Base, mutations: readonly IdMutation[] = []): Noyau => ({
  base,
  horloge: { maintenant: () => LE },
  mutations: creerMutations(mutations),
})

export function ouvrirCabinet(mutations: readonly IdMutation[] = []) {
  const base = ouvrirBase(null)
  const noyau = noyauSur(base, mutations)
  peupler(noyau)
  const message = (messageId: string): Provenance => ({
    canal: 'messagerie',
    expediteur: 'labo.fleurs@labo.fictif.mssante.fr',
    date: '2026-03-05T08:00:00Z',
    messageId,
  })
  return {
    noyau,
    message,
    recevoir: (
      octets: Uint8Array,
      plus: { patientId?: number; provenance?: Provenance; nom?: string } = {},
    ) =>
      recevoirDocument(noyau, {
        nom: plus.nom ?? 'DOC00001.XML',
        octets,
        provenance: plus.provenance ?? { canal: 'import' },
        auteur: 'Camille TESTIER',
        ...(plus.patientId ? { patientId: plus.patientId } : {}),
      }),
    fermer: () => base.fermer(),
  }
}
