import type { Constat } from '../../../../reports/campagne/types.ts'
import { controler } from '../../controle.ts'
import { chercherMention, type Mention } from './mentions.ts'

const lister = (mentions: readonly Mention[]) => mentions.map((m) => m.nom).join(', ')

/** INS.55 et INS.37 : chaque mention attendue se lit sur l'édition. */
export function editionMentions(texte: string, mentions: readonly Mention[]): Constat {
  const absentes = mentions.filter((m) => chercherMention(texte, m) === 'absente')
  return controler({
    id: 'ins.edition-mentions',
    conforme: absentes.length === 0,
    attendu: lister(mentions),
    observe: absentes.length > 0 ? `absent : ${lister(absentes)}` : 'toutes les mentions',
    ou: 'édition produite',
    action: 'Imprimer chaque trait sur la première page du document.',
    source: 'guide INS, règle 32 ; ins.md §10.5 [V]',
  })
}

/** INS.55 : chaque mention est nommée ; « Nom » seul ne dit pas lequel. */
export function editionLibelles(texte: string, mentions: readonly Mention[]): Constat {
  const muettes = mentions.filter((m) => chercherMention(texte, m) === 'sans intitulé')
  return controler({
    id: 'ins.edition-libelles',
    conforme: muettes.length === 0,
    attendu: 'un intitulé sans ambiguïté devant chaque mention',
    observe: muettes.length > 0 ? `sans intitulé clair : ${lister(muettes)}` : 'tous nommés',
    ou: 'édition produite',
    action:
      'Écrire « Nom de naissance », « Premier prénom de naissance », « Date de naissance », « Sexe » et « Matricule INS » devant leurs valeurs.',
    source: 'guide INS, règles 3 et 32 ; forme des intitulés lus par le banc [C]',
  })
}
