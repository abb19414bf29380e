import { lireCertificats } from '../../../reports/signature/identite/lire-pem.ts'
import { verifierSignature } from '../../../reports/signature/verification/verifier-signature.ts'
import type { EntreeVerbe } from '../../verbe.ts'
import { direVerification } from './dire.ts'
import { lirePem } from './lire-source.ts'

/** Vérifie la signature d’un dossier et chaque fichier, sans réseau, et le dit. Rend le code de sortie. */
export async function verifierSigne(
  dossier: string,
  { valeurs, sortie }: EntreeVerbe,
): Promise<number> {
  const pem = lirePem(valeurs.autorite)
  const vu = await verifierSignature(dossier, pem === '' ? {} : { autorites: lireCertificats(pem) })
  if (valeurs.json === true) sortie(JSON.stringify(vu, null, 2))
  else for (const ligne of direVerification(vu)) sortie(ligne)
  return vu.intact ? 0 : 1
}
