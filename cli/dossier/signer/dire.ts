import { dateHeure } from '../../../reports/campagne/dates.ts'
import type { SignatureFaite } from '../../../reports/signature/signer-dossier.ts'
import type { SignatureVerifiee } from '../../../reports/signature/verification/types.ts'
import { cheminLisible } from '../../chemins.ts'
import { accorder } from '../../valider/accorder.ts'

/** Au-delà, le dossier entier a changé : le reste est dans `--json`. */
const DEFAUTS_MAX = 30

/** Ce qui vient d’être signé. */
export function* direSignature(dossier: string, faite: SignatureFaite): Generator<string> {
  const { signataire, algorithme, date, fichiers, horodate } = faite
  yield `Signé    ${cheminLisible(dossier)} : ${accorder(fichiers, 'fichier', 'fichiers')}`
  yield `Par      ${signataire} (${algorithme}), le ${dateHeure(date)} (heure de Paris)`
  yield horodate
    ? 'Jeton    manifeste.tsr : l’instant est certifié'
    : 'Jeton    aucun : l’heure est celle de ce poste, rien ne la certifie (--horodatage)'
  yield `À faire  vérifiez : « npx segur dossier signer ${cheminLisible(dossier)} --verifier »`
}

/** Ce que la vérification a vu. */
export function* direVerification(vu: SignatureVerifiee): Generator<string> {
  const manques = vu.constats.filter(({ conforme }) => !conforme)
  for (const { id, ou, attendu, observe, action } of manques.slice(0, DEFAUTS_MAX)) {
    yield `✗ ${ou} : ${observe}  (${id})`
    yield `    Attendu : ${attendu}`
    yield `    À faire : ${action}`
  }
  if (manques.length > DEFAUTS_MAX) {
    yield `… et ${accorder(manques.length - DEFAUTS_MAX, 'autre', 'autres')}, avec --json`
  }
  if (vu.signataire !== null && vu.date !== null) {
    const certifie = vu.source === 'horodatage' ? 'certifié par l’horodatage' : 'déclaré'
    yield `Signé par ${vu.signataire} (${vu.algorithme}), le ${dateHeure(vu.date)} (heure de Paris), instant ${certifie}`
  }
  yield* vu.informations
  yield vu.intact
    ? 'Signature valide : chaque fichier est tel qu’il a été signé.'
    : `Signature refusée : ${accorder(manques.length, 'défaut', 'défauts')}.`
}
