/** Une situation d'exercice : une activité, sous la profession qui la porte (psc.md §7 [V]). */
export interface Situation {
  profession: string
  /** `S` et savoir-faire, quand il y en a un. */
  specialite: string | null
  /** L libéral, S salarié, B bénévole ; les autres codes se montrent tels quels. */
  mode: string
  structure: string
  /** Ancien identifiant de la structure : celui que le VIHF et les CDA emploient. */
  identifiantStructure: string | null
  ville: string | null
}

/** Un professionnel tel que PSC le connaît. */
export interface Professionnel {
  /** SubjectNameID : le pivot. */
  identifiant: string
  /** `sub` : stable pour un environnement de PSC, pas d'un environnement à l'autre (psc.md §6). */
  sub: string
  nom: string
  prenom: string
  /** Codes de profession de ses exercices ; vide pour qui n'est pas professionnel de santé. */
  professions: readonly string[]
  /** Étudiant : le code `E` d'au moins un exercice, et aucun exercice civil ou militaire. */
  etudiant: boolean
  situations: readonly Situation[]
}

/** `8` puis onze chiffres : un RPPS ; les autres préfixes sont d'autres cartes (psc.md §7). */
export const rppsDe = (identifiant: string): string | null =>
  /^8\d{11}$/.test(identifiant) ? identifiant.slice(1) : null
