import type { Context } from 'hono'

/** Champs d'un formulaire ; un champ répété ou un fichier est refusé en le laissant vide. */
export async function lireCorps(c: Context): Promise<Record<string, string>> {
  const champs = Object.create(null) as Record<string, string>
  for (const [nom, valeur] of Object.entries(await c.req.parseBody()))
    if (typeof valeur === 'string') champs[nom] = valeur
  return champs
}

/** Valeurs d'un groupe de cases à cocher de même nom. */
export async function lireCases(c: Context, nom: string): Promise<string[]> {
  const { [nom]: valeurs } = await c.req.parseBody({ all: true })
  return [valeurs ?? []].flat().filter((v) => typeof v === 'string')
}

/** Un entier positif d'une adresse ou d'un champ, ou `null`. */
export function entier(texte: string | undefined): number | null {
  return texte !== undefined && /^[1-9]\d{0,9}$/.test(texte) ? Number(texte) : null
}
