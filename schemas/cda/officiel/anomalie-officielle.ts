import type { AnomalieSituee, Gravite } from '../../anomalie-situee.ts'
import { cheminDe, ligneDe } from '../../schematron/arbre/situer.ts'
import type { ConstatSchematron } from '../../schematron/evaluer/creer-evaluateur.ts'

/** Un constat des règles officielles : la règle de l'ANS, pas la nôtre. */
export interface AnomalieOfficielle extends AnomalieSituee {
  /** Le contrôle qui l'a relevée : `XSD`, `IHE`, `CI-SIS_VSM_2023.01`… */
  controle: string
  /** Jeu de règles et version. */
  jeu: string
}

/** Comme l'outil officiel : averti par le rôle, ou `report` sans rôle ; tout le reste est une erreur [V]. */
export function graviteDe({ genre, role }: Pick<ConstatSchematron, 'genre' | 'role'>): Gravite {
  const propre = role.toLowerCase()
  if (genre === 'interrompu') return 'bloquante'
  if (propre.startsWith('info')) return 'information'
  if (propre.startsWith('warn') || propre.startsWith('avert')) return 'avertissement'
  return genre === 'report' && propre === '' ? 'information' : 'bloquante'
}

export interface Origine {
  controle: string
  jeu: string
  chemin: string
}

/** Le constat d'un schematron, tel que « segur valider » le montre. */
export function situerConstat(
  constat: ConstatSchematron,
  { controle, jeu, chemin }: Origine,
): AnomalieOfficielle {
  const interrompu = constat.genre === 'interrompu'
  return {
    regle: `officiel.${controle}.${constat.regle}`,
    source: `${jeu}, ${chemin}`,
    marque: 'V',
    message: interrompu
      ? `La règle officielle n’a pas pu finir, elle n’est donc pas vérifiée : ${constat.message}.`
      : constat.message || 'Règle officielle non respectée ; elle ne dit pas laquelle.',
    ligne: ligneDe(constat.noeud),
    gravite: graviteDe(constat),
    lieu: cheminDe(constat.noeud),
    remede: interrompu
      ? 'Regarder cet endroit : un élément en double ou une valeur d’un autre type arrête souvent la règle.'
      : 'Corriger le document à cet endroit, selon la règle officielle citée.',
    controle,
    jeu,
  }
}
