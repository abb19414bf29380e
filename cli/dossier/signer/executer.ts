import path from 'node:path'
import { lireDerniere } from '../../../reports/campagne/derniere.ts'
import { lireCertificats } from '../../../reports/signature/identite/lire-pem.ts'
import { signerDossier } from '../../../reports/signature/signer-dossier.ts'
import { verifierSignature } from '../../../reports/signature/verification/verifier-signature.ts'
import { chargerConfig } from '../../config/charger.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import type { EntreeVerbe } from '../../verbe.ts'
import { direSignature, direVerification } from './dire.ts'
import { lirePem, lireSource } from './lire-source.ts'

/** Le dossier donné, ou la dernière campagne. */
async function situer(
  [designe, enTrop]: readonly string[],
  { valeurs }: EntreeVerbe,
): Promise<string> {
  if (enTrop !== undefined) {
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'dossier', argument: enTrop })
  }
  if (designe !== undefined) return path.resolve(designe)
  const { sortie } = await chargerConfig(
    typeof valeurs.config === 'string' ? { fichier: valeurs.config } : {},
  )
  const derniere = lireDerniere(path.resolve(sortie))
  if (derniere === null) throw new ErreurSegur('SEGUR-CAM-002', { dossier: sortie })
  return derniere
}

/** « segur dossier signer » : signe, ou vérifie ce qui l’a été. */
export async function executer(entree: EntreeVerbe, mots: readonly string[]): Promise<number> {
  const { valeurs, sortie } = entree
  const dossier = await situer(mots, entree)
  const json = (valeur: unknown) => sortie(JSON.stringify(valeur, null, 2))
  if (valeurs.verifier === true) {
    const pem = lirePem(valeurs.autorite)
    const vu = await verifierSignature(
      dossier,
      pem === '' ? {} : { autorites: lireCertificats(pem) },
    )
    if (valeurs.json === true) json(vu)
    else for (const ligne of direVerification(vu)) sortie(ligne)
    return vu.intact ? 0 : 1
  }
  const faite = await signerDossier({
    dossier,
    source: lireSource(entree),
    horodatage: typeof valeurs.horodatage === 'string' ? valeurs.horodatage : null,
    maintenant: new Date(),
  })
  if (valeurs.json === true) json(faite)
  else for (const ligne of direSignature(dossier, faite)) sortie(ligne)
  return 0
}
