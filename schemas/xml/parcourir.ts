import type { ElementXml } from './types.ts'

/** Enfants directs d'un élément, par espace de noms et nom local ; jamais par préfixe. */
export function enfants(element: ElementXml, espace: string, nom: string): readonly ElementXml[] {
  return element.enfants.filter((e) => e.nom === nom && e.espace === espace)
}

/** Premier enfant direct de ce nom, ou `null`. */
export function enfant(element: ElementXml, espace: string, nom: string): ElementXml | null {
  return element.enfants.find((e) => e.nom === nom && e.espace === espace) ?? null
}

/** Premier élément au bout d'un chemin de noms du même espace, ou `null`. */
export function descendre(
  element: ElementXml,
  espace: string,
  chemin: readonly string[],
): ElementXml | null {
  let courant: ElementXml | null = element
  for (const nom of chemin) {
    if (courant === null) return null
    courant = enfant(courant, espace, nom)
  }
  return courant
}

/** Texte d'un élément au bout d'un chemin, ou `null` quand l'élément est absent. */
export function texteA(
  element: ElementXml,
  espace: string,
  chemin: readonly string[],
): string | null {
  return descendre(element, espace, chemin)?.texte ?? null
}

/** Valeur d'un attribut non qualifié, ou `null`. */
export function attribut(element: ElementXml, nom: string): string | null {
  return element.attributs.find((a) => a.nom === nom && a.espace === '')?.valeur ?? null
}
