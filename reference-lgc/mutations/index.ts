import { MUTANTS_CHARGEMENT_ANNUAIRE } from './ann/chargement.ts'
import { MUTANTS_RAPPROCHEMENT_ANNUAIRE } from './ann/rapprochement.ts'
import { MUTANTS_RECHERCHE_ANNUAIRE } from './ann/recherche.ts'
import { MUTANTS_BIOLOGIE } from './bio/resultats.ts'
import { MUTANTS_ALIMENTATION_DMP } from './dmp/alimentation.ts'
import { MUTANTS_CONSULTATION_DMP } from './dmp/consultation.ts'
import { MUTANTS_DOCUMENTS } from './doc/documents.ts'
import { MUTANTS_DOSSIER } from './doc/dossier.ts'
import { MUTANTS_RECUS } from './doc/recus.ts'
import { MUTANTS_CONDITIONS } from './ergo/conditions.ts'
import { MUTANTS_NOMENCLATURES } from './ergo/nomenclatures.ts'
import { MUTANTS_VACCINS } from './ergo/vaccins.ts'
import { MUTANTS_ORDONNANCE } from './flux/ordonnance.ts'
import { MUTANTS_ATTRIBUTS } from './ins/attributs.ts'
import { MUTANTS_CHAMPS } from './ins/champs.ts'
import { MUTANTS_COPIES } from './ins/copies.ts'
import { MUTANTS_CREATION } from './ins/creation.ts'
import { MUTANTS_DIFFUSION } from './ins/diffusion.ts'
import { MUTANTS_EDITIONS } from './ins/editions.ts'
import { MUTANTS_HABILITATIONS } from './ins/habilitations.ts'
import { MUTANTS_JUSTIFICATIFS } from './ins/justificatifs.ts'
import { MUTANTS_PROPAGATION } from './ins/propagation.ts'
import { MUTANTS_RECEPTION } from './ins/reception.ts'
import { MUTANTS_RECHERCHE } from './ins/recherche.ts'
import { MUTANTS_RECUPERATION } from './ins/recuperation.ts'
import { MUTANTS_REPORT_INSI } from './ins/report-insi.ts'
import { MUTANTS_STATUTS } from './ins/statuts.ts'
import { MUTANTS_TRACES } from './ins/traces.ts'
import { MUTANTS_VERIFICATION } from './ins/verification.ts'
import { MUTANTS_VERROUS } from './ins/verrous.ts'
import { MUTANTS_ENVOI_MSS } from './mss/envoi.ts'
import { MUTANTS_RECEPTION_MSS } from './mss/reception.ts'
import { MUTANTS_TRANSPORT_MSS } from './mss/transport.ts'
import { MUTANTS_CONNEXION_PSC } from './psc/connexion.ts'
import { MUTANTS_RAPPROCHEMENT_PSC } from './psc/rapprochement.ts'
import { MUTANTS_MOTS_DE_PASSE } from './ssi/mots-de-passe.ts'
import { MUTANTS_PROFESSIONNELS } from './ssi/professionnels.ts'
import { MUTANTS_SESSIONS } from './ssi/sessions.ts'
import { MUTANTS_TRACES_COMPTES } from './ssi/traces-comptes.ts'
import { MUTANTS_VERSION } from './ssi/version.ts'

/** La liste fermée, un fichier par fonction du référentiel ; on ajoute le sien ici. */
export const MUTATIONS = [
  ...MUTANTS_CHAMPS,
  ...MUTANTS_TRACES,
  ...MUTANTS_HABILITATIONS,
  ...MUTANTS_RECHERCHE,
  ...MUTANTS_CREATION,
  ...MUTANTS_REPORT_INSI,
  ...MUTANTS_STATUTS,
  ...MUTANTS_JUSTIFICATIFS,
  ...MUTANTS_ATTRIBUTS,
  ...MUTANTS_VERROUS,
  ...MUTANTS_DIFFUSION,
  ...MUTANTS_EDITIONS,
  ...MUTANTS_RECUPERATION,
  ...MUTANTS_VERIFICATION,
  ...MUTANTS_PROPAGATION,
  ...MUTANTS_RECEPTION,
  ...MUTANTS_COPIES,
  ...MUTANTS_CONNEXION_PSC,
  ...MUTANTS_RAPPROCHEMENT_PSC,
  ...MUTANTS_MOTS_DE_PASSE,
  ...MUTANTS_SESSIONS,
  ...MUTANTS_PROFESSIONNELS,
  ...MUTANTS_TRACES_COMPTES,
  ...MUTANTS_VERSION,
  ...MUTANTS_ENVOI_MSS,
  ...MUTANTS_RECEPTION_MSS,
  ...MUTANTS_TRANSPORT_MSS,
  ...MUTANTS_DOCUMENTS,
  ...MUTANTS_ORDONNANCE,
  ...MUTANTS_DOSSIER,
  ...MUTANTS_ALIMENTATION_DMP,
  ...MUTANTS_CONSULTATION_DMP,
  ...MUTANTS_BIOLOGIE,
  ...MUTANTS_RECUS,
  ...MUTANTS_VACCINS,
  ...MUTANTS_CONDITIONS,
  ...MUTANTS_NOMENCLATURES,
  ...MUTANTS_CHARGEMENT_ANNUAIRE,
  ...MUTANTS_RAPPROCHEMENT_ANNUAIRE,
  ...MUTANTS_RECHERCHE_ANNUAIRE,
] as const

export type IdMutation = (typeof MUTATIONS)[number]['id']

export const IDS_MUTATIONS: readonly IdMutation[] = MUTATIONS.map((m) => m.id)

export const estMutation = (id: string): id is IdMutation =>
  (IDS_MUTATIONS as readonly string[]).includes(id)
