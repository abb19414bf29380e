import type { Context } from 'hono'

export interface EnvoiAttestation {
  geste: string
  par: string
  exigence: string
  fichier: File | null
  /** Les champs du formulaire, ceux de la console exclus. */
  valeurs: Record<string, string>
}

const texte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '')

/** Lit un formulaire d’attestation ; les noms qui commencent par « _ » sont ceux de la console. */
export async function lireEnvoi(c: Context): Promise<EnvoiAttestation> {
  const recu = await c.req.parseBody()
  const champs = Object.entries(recu).flatMap(([nom, valeur]) =>
    typeof valeur === 'string' && !nom.startsWith('_') ? [[nom, valeur.trim()]] : [],
  )
  const { fichier } = recu
  return {
    geste: texte(recu._geste),
    par: texte(recu._par),
    exigence: texte(recu._exigence),
    fichier: fichier instanceof File && fichier.size > 0 ? fichier : null,
    valeurs: Object.fromEntries(champs),
  }
}
