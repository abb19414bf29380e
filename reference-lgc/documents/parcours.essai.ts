import type { Navigateur } from '../essai/navigateur.essai.ts'

const COMPTE_RENDU = { type: 'compte-rendu', titre: 'Suivi', texte: 'Rien à signaler.' }

/** Rédige, imprime et exporte pour une identité récupérée puis une qualifiée : chaque mutant s'y voit. */
export async function parcourirDocuments(
  n: Navigateur,
  { recuperee, qualifiee }: { recuperee: string; qualifiee: string },
): Promise<void> {
  await n.envoyer('/reglages/editions', { traits: 'lieuNaissance' })
  for (const patient of [recuperee, qualifiee]) {
    const { chemin } = await n.envoyer(`/patients/${patient}/documents`, {
      ...COMPTE_RENDU,
      action: 'terminer',
    })
    await n.aller(`${chemin}/export`)
  }
}
