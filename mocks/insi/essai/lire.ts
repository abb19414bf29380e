import { lireEnveloppe } from '../../../schemas/soap/lire-enveloppe.ts'
import { lireXml } from '../../../schemas/xml/lire-xml.ts'
import { descendre, texteA } from '../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../schemas/xml/types.ts'
import type { ReponseVue } from './appeler.ts'

const RES = 'http://www.cnamts.fr/INSiResultat'

function corpsDe({ corps }: ReponseVue): ElementXml {
  const lecture = lireXml(
    new TextEncoder().encode(corps),
    ({ racine }) => lireEnveloppe(racine).corps[0],
  )
  if (!lecture.lu || !lecture.valeur) throw new Error(`Réponse illisible : ${corps.slice(0, 300)}`)
  return lecture.valeur
}

/** Code de faute d'une réponse 500, lu comme le font des clients déployés. */
export function codeFaute({ corps }: ReponseVue): string | null {
  return /<siram:Erreur[^>]*? code="([^"]+)"/.exec(corps)?.[1] ?? null
}

/** Code de compte rendu d'une réponse 200. */
export function codeCr(reponse: ReponseVue): string | null {
  const corps = corpsDe(reponse)
  return texteA(corps, corps.espace, ['CR', 'CodeCR'])
}

/** Texte d'un élément de l'individu, `TIQ/NomNaissance`. */
export function individu(reponse: ReponseVue, chemin: string): string | null {
  return texteA(corpsDe(reponse), RES, ['INDIVIDU', ...chemin.split('/')])
}

/** Noms des enfants d'un élément de l'individu, dans l'ordre. */
export function enfantsDe(reponse: ReponseVue, chemin: string): readonly string[] {
  const element = descendre(corpsDe(reponse), RES, ['INDIVIDU', ...chemin.split('/')])
  return element?.enfants.map((e) => e.nom) ?? []
}
