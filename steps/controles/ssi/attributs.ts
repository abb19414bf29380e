import type { Constat } from '../../../reports/campagne/types.ts'
import type { ChampAffiche } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

interface Attribut {
  id: string
  nom: string
  libelle: RegExp
  valeur: RegExp
}

/** Une valeur qui n'en est pas une : tiret, « aucun », « non renseigné ». */
const RENSEIGNE = /^(?!(?:[-–—]|aucune?|non renseigne)?$)/

/** Les libellés sont ceux de l'éditeur : on en reconnaît le sens, pas la lettre. */
const ATTRIBUTS: readonly Attribut[] = [
  {
    id: 'ssi.rpps',
    nom: 'RPPS',
    libelle: /rpps|identifiant national/,
    valeur: /(?:^|\D)8?\d{11}(?:\D|$)/,
  },
  {
    id: 'ssi.identifiant-prive',
    nom: 'identifiant privé',
    libelle: /(?:identifiant|numero|id).*(?:prive|interne|local)/,
    valeur: RENSEIGNE,
  },
  { id: 'ssi.nom-exercice', nom: 'nom d’exercice', libelle: /^nom.*exercice/, valeur: RENSEIGNE },
  {
    id: 'ssi.prenom-exercice',
    nom: 'prénom d’exercice',
    libelle: /^prenom.*exercice/,
    valeur: RENSEIGNE,
  },
  { id: 'ssi.profession', nom: 'profession', libelle: /^profession/, valeur: RENSEIGNE },
]

const [, PRIVE] = ATTRIBUTS

const champDe = (champs: readonly ChampAffiche[], attribut: Attribut | undefined) =>
  champs.find(({ libelle }) => attribut?.libelle.test(normaliser(libelle)))

/** SC.SSI/IE.33 : chacun des cinq attributs a son champ, rempli. */
export const attributsAffiches = (champs: readonly ChampAffiche[]): Constat[] =>
  ATTRIBUTS.map((attribut) => {
    const champ = champDe(champs, attribut)
    return controler({
      id: attribut.id,
      conforme: champ !== undefined && attribut.valeur.test(normaliser(champ.valeur)),
      attendu: `${attribut.nom} affiché et rempli`,
      observe: champ
        ? `${champ.libelle} : ${champ.valeur}`
        : champs.map((c) => c.libelle).join(', '),
      ou: 'identité du professionnel',
      action: `Gérer et afficher le champ ${attribut.nom} d’un professionnel.`,
      source: 'REM-SFP-LGC-Va2, SC.SSI/IE.33 [V]',
    })
  })

/** Deux professionnels n'ont pas le même identifiant privé. */
export function identifiantPriveUnique(
  premier: readonly ChampAffiche[],
  second: readonly ChampAffiche[],
): Constat {
  const [a, b] = [champDe(premier, PRIVE)?.valeur ?? '', champDe(second, PRIVE)?.valeur ?? '']
  return controler({
    id: 'ssi.identifiant-prive-unique',
    conforme: a !== '' && b !== '' && a !== b,
    attendu: 'deux identifiants privés différents',
    observe: `${a || 'aucun'} et ${b || 'aucun'}`,
    ou: 'identité de deux professionnels',
    action: 'Donner à chaque professionnel un identifiant privé qu’aucun autre ne porte.',
    source: 'REM-SFP-LGC-Va2, SC.SSI/IE.33 [V]',
  })
}
