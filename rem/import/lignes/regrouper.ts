import { cleDe } from '../../recherche/cle.ts'
import { lireIdExigence } from './identifiant.ts'
import type { Ligne } from './lire-lignes.ts'
import { ranger } from './ranger.ts'
import type { Douteuse, ExigenceLue } from './types.ts'

/** Ce que les lignes d'un fichier forment, et ce qui n'a pas pu être tranché. */
export interface Regroupement {
  exigences: readonly ExigenceLue[]
  douteuses: readonly Douteuse[]
}

const ECARTEE = /suppr|retir|abandon|annul|non publi|obsol/

function nouvelle(id: string, { ligne, champs }: Ligne): ExigenceLue {
  return {
    id,
    ligne,
    chapitre: champs.chapitre ?? null,
    idSection: champs.id_section ?? null,
    fonction: champs.fonction ?? null,
    fonctionsSupplementaires: [],
    enonce: champs.enonce ?? null,
    nature: champs.nature ?? null,
    conditionnelle: champs.conditionnelle ?? null,
    profil: champs.profil ?? null,
    scenarios: [],
  }
}

/** La même exigence sur une autre ligne : les vides se remplissent, une seconde fonction s'ajoute. */
function completer(connue: ExigenceLue, { champs }: Ligne): ExigenceLue {
  const { fonction = null } = champs
  const autre =
    fonction !== null &&
    connue.fonction !== null &&
    fonction !== connue.fonction &&
    !connue.fonctionsSupplementaires.includes(fonction)
  return {
    ...connue,
    fonction: connue.fonction ?? fonction,
    fonctionsSupplementaires: autre
      ? [...connue.fonctionsSupplementaires, fonction]
      : connue.fonctionsSupplementaires,
    enonce: connue.enonce ?? champs.enonce ?? null,
    nature: connue.nature ?? champs.nature ?? null,
    conditionnelle: connue.conditionnelle ?? champs.conditionnelle ?? null,
    profil: connue.profil ?? champs.profil ?? null,
  }
}

function relire(connue: ExigenceLue, { ligne, champs }: Ligne): readonly Douteuse[] {
  const autre = champs.enonce !== undefined && connue.enonce !== null
  const statut = (champs.statut_publication ?? '').toLowerCase()
  return [
    ...(autre && champs.enonce !== connue.enonce
      ? [
          {
            ligne,
            id: connue.id,
            phrase: 'énoncé différent de celui d’une ligne précédente, gardé',
          },
        ]
      : []),
    ...(ECARTEE.test(statut)
      ? [{ ligne, id: connue.id, phrase: `statut de publication « ${statut} » : à garder ?` }]
      : []),
  ]
}

/**
 * Réunit les lignes par exigence. Un numéro vide vaut celui de la ligne du dessus ; un numéro illisible
 * fait douter de la ligne et de celles qui la suivent, qui ne sont pas reprises.
 */
export function regrouper(lignes: readonly Ligne[]): Regroupement {
  const parCle = new Map<string, ExigenceLue>()
  const douteuses: Douteuse[] = []
  const connues = lignes.flatMap(({ champs }) => lireIdExigence(champs.id ?? '') ?? [])
  let courante: string | null = null
  for (const ligne of lignes) {
    const { id } = ligne.champs
    if (id !== undefined) courante = lireIdExigence(id)
    if (courante === null) {
      const phrase =
        id === undefined
          ? 'sans numéro, et aucune exigence lisible au-dessus : ligne non reprise'
          : 'numéro d’exigence illisible : ligne non reprise'
      douteuses.push({ ligne: ligne.ligne, id: id ?? null, phrase })
      continue
    }
    const cle = cleDe(courante)
    const connue = parCle.get(cle)
    const exigence = connue ? completer(connue, ligne) : nouvelle(courante, ligne)
    parCle.set(cle, exigence)
    douteuses.push(...relire(exigence, ligne), ...ranger({ exigence, ligne, connues, parCle }))
  }
  return { exigences: [...parCle.values()], douteuses }
}
