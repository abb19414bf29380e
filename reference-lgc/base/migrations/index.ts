import { COMPTES } from './001-comptes.ts'
import { PATIENTS } from './002-patients.ts'
import { JOURNAUX } from './003-journaux.ts'
import { APPELS_INSI } from './004-appels-insi.ts'
import { JUSTIFICATIFS } from './005-justificatifs.ts'
import { JOURNAL_INSI } from './006-journal-insi.ts'
import { ECHANGES } from './007-echanges.ts'
import { DOCUMENTS } from './008-documents.ts'
import { LECTURES_APCV } from './009-lectures-apcv.ts'
import { COPIES_TITRES } from './010-copies-titres.ts'
import { CYCLE_DES_COMPTES } from './011-cycle-des-comptes.ts'
import { PRO_SANTE_CONNECT } from './012-pro-sante-connect.ts'
import { VERSIONS_DE_DOCUMENTS } from './013-versions-de-documents.ts'
import { DOSSIER_MEDICAL } from './014-dossier-medical.ts'
import { DOCUMENTS_RECUS } from './015-documents-recus.ts'
import { DMP } from './016-dmp.ts'
import { MESSAGERIE } from './017-messagerie.ts'
import { ORDONNANCE_NUMERIQUE } from './019-ordonnance-numerique.ts'
import { ANNUAIRE } from './020-annuaire.ts'
import { NOMENCLATURES } from './021-nomenclatures.ts'
import { COURRIELS_A_DEPOUILLER } from './022-courriels-a-depouiller.ts'

/** L'ordre est le numéro : on ajoute à la fin, on ne modifie jamais. */
export const MIGRATIONS: readonly string[] = [
  COMPTES,
  PATIENTS,
  JOURNAUX,
  APPELS_INSI,
  JUSTIFICATIFS,
  JOURNAL_INSI,
  ECHANGES,
  DOCUMENTS,
  COPIES_TITRES,
  LECTURES_APCV,
  CYCLE_DES_COMPTES,
  PRO_SANTE_CONNECT,
  DOSSIER_MEDICAL,
  MESSAGERIE,
  VERSIONS_DE_DOCUMENTS,
  DOCUMENTS_RECUS,
  DMP,
  ORDONNANCE_NUMERIQUE,
  COURRIELS_A_DEPOUILLER,
  ANNUAIRE,
  NOMENCLATURES,
]
