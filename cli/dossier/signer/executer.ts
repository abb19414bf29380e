import path from 'node:path'
import { lireDerniere } from '../../../reports/campagne/derniere.ts'
import { signerDossier } from '../../../reports/signature/signer-dossier.ts'
import { chargerConfig } from '../../config/charger.ts'
import { ErreurSegur } from '../../erreur-segur.ts'
import type { EntreeVerbe } from '../../verbe.ts'
import { direSignature } from './dire.ts'
import { lireSource } from './lire-source.ts'
import { verifierSigne } from './verifier-signe.ts'

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
  if (valeurs.verifier === true) return verifierSigne(dossier, entree)
  const faite = await signerDossier({
    dossier,
    source: lireSource(entree),
    horodatage: typeof valeurs.horodatage === 'string' ? valeurs.horodatage : null,
    maintenant: new Date(),
  })
  if (valeurs.json === true) sortie(JSON.stringify(faite, null, 2))
  else for (const ligne of direSignature(dossier, faite)) sortie(ligne)
  return 0
}
