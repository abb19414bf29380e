import { z } from 'zod'
import { rendreDate } from './lire-texte.ts'
import type { ChampFormulaire, Champs, ChampTableau } from './types.ts'

const TEXTE_MAX = 20_000
const LIGNES_MAX = 500

const texte = z.string().max(TEXTE_MAX)

/** Un fichier déjà sur cette machine, et le nom sous lequel la personne l'a choisi. */
export const PIECE_DESIGNEE = z.strictObject({
  chemin: z.string().min(1).max(4096),
  nom: z.string().min(1).max(255),
})
export type PieceDesignee = z.infer<typeof PIECE_DESIGNEE>

function schemaTableau({ colonnes }: ChampTableau): z.ZodType {
  const cases = Object.entries(colonnes).map(([cle, { genre }]) => {
    if (genre === 'oui-non') return [cle, z.enum(['', 'oui', 'non'])]
    return [cle, genre === 'date' ? texte.transform(rendreDate) : texte]
  })
  return z.array(z.strictObject(Object.fromEntries(cases))).max(LIGNES_MAX)
}

function schemaChamp(champ: ChampFormulaire): z.ZodType {
  switch (champ.genre) {
    case 'texte':
      return champ.obligatoire ? texte.trim().min(1) : texte.trim()
    case 'oui-non':
      return z.boolean()
    case 'liste':
      return z.array(texte.trim().min(1)).max(LIGNES_MAX)
    case 'affiche':
      return z.strictObject({ libelle: texte.trim(), valeur: texte.trim() }).nullable()
    case 'tableau':
      return schemaTableau(champ)
    case 'piece':
      return z.array(PIECE_DESIGNEE).max(champ.plusieurs ? 30 : 1)
  }
}

/** Un champ dont la réponse n'a pas la forme voulue, et pourquoi. */
export interface ReponseFautive {
  champ: string
  message: string
}

function direFaute(champ: ChampFormulaire): string {
  if (champ.genre === 'oui-non') return 'répondez par oui ou par non'
  if (champ.genre === 'texte' && champ.obligatoire) return 'une réponse est nécessaire'
  if (champ.genre === 'piece') return 'un seul fichier par preuve, sauf des écrans'
  return 'la réponse est trop longue ou mal formée'
}

/** Des réponses venues d'ailleurs, une valeur par champ du formulaire ; toutes les fautes à la fois. */
export function lireReponses(
  champs: Champs,
  recues: unknown,
): { reponses: Record<string, unknown> } | { fautes: readonly ReponseFautive[] } {
  const lues = typeof recues === 'object' && recues !== null ? recues : {}
  const fautes: ReponseFautive[] = []
  const reponses: Record<string, unknown> = {}
  for (const [nom, champ] of Object.entries(champs)) {
    const lue = schemaChamp(champ).safeParse((lues as Record<string, unknown>)[nom])
    if (lue.success) reponses[nom] = lue.data
    else fautes.push({ champ: nom, message: direFaute(champ) })
  }
  return fautes.length > 0 ? { fautes } : { reponses }
}
