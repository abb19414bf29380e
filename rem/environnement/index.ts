import { annuaireSante } from './annuaire-sante.ts'
import { attestation } from './attestation.ts'
import { configuration } from './configuration.ts'
import { dmp } from './dmp.ts'
import { documentProduit } from './document-produit.ts'
import { ecritAuCatalogue } from './ecrit-au-catalogue.ts'
import { insi } from './insi.ts'
import { logicielSeul } from './logiciel-seul.ts'
import { messageAUnUsager } from './message-a-un-usager.ts'
import { messageHl7 } from './message-hl7.ts'
import { mssante } from './mssante.ts'
import { outilDeTestMssante } from './outil-de-test-mssante.ts'
import { proSanteConnect } from './pro-sante-connect.ts'
import { rapportGazelle } from './rapport-gazelle.ts'
import type { FaitsPreuve, LieuExige, RegleEnvironnement } from './regle.ts'
import { sourceSmtp } from './source-smtp.ts'
import { teleservicesHomologues } from './teleservices-homologues.ts'

/** La première règle qui répond l'emporte : ce que la pièce est, puis le service qu'elle met en jeu. */
const REGLES: readonly RegleEnvironnement[] = [
  ecritAuCatalogue,
  // Ce que la pièce est suffit à dire où elle se prend.
  attestation,
  rapportGazelle,
  outilDeTestMssante,
  configuration,
  // Les deux services sans environnement d'essai passent avant les documents qu'ils produisent.
  messageAUnUsager,
  annuaireSante,
  documentProduit,
  sourceSmtp,
  // Sinon, le service que la preuve met en jeu ; un message HL7 né d'un appel INSi suit INSi.
  insi,
  messageHl7,
  dmp,
  proSanteConnect,
  mssante,
  teleservicesHomologues,
]

/** L'environnement que le catalogue exige pour une preuve, et pourquoi, en une phrase. */
export function environnementExige(faits: FaitsPreuve): LieuExige {
  for (const regle of REGLES) {
    const lieu = regle(faits)
    if (lieu !== null) return lieu
  }
  return logicielSeul(faits)
}
