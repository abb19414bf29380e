import { setWorldConstructor, World } from '@cucumber/cucumber'
import type { Scenario } from '../rem/index.ts'
import type { Constat, MessageEchange } from '../reports/campagne/types.ts'
import type { Enregistreur } from './enregistreur/enregistreur.ts'
import { NonConforme } from './issues.ts'
import type { ParametresMonde } from './parametres.ts'
import type {
  IdentiteAffichee,
  Pilote,
  ReponseInsiAffichee,
  ResultatEnregistrement,
  ResultatRecherche,
  TraitsSaisis,
  Utilisateur,
} from './pilotes/contrat.ts'
import type { Simulateurs } from './services/simulateurs.ts'

/** Ce que l'utilisateur vient de voir ; chaque contrôle juge le dernier écran. */
export interface Vu {
  utilisateur?: Utilisateur
  enregistrement?: ResultatEnregistrement
  saisie?: TraitsSaisis
  recherche?: ResultatRecherche
  reponseInsi?: ReponseInsiAffichee
  ficheAvant?: IdentiteAffichee
}

export class Monde extends World<ParametresMonde> {
  declare pilote: Pilote
  declare simulateurs: Simulateurs
  declare enregistreur: Enregistreur
  declare scenario: Scenario
  declare releverEchanges: () => Promise<MessageEchange[]>
  declare motsCles: ReadonlyMap<string, string>
  debut = 0
  vu: Vu = {}

  /** Inscrit les constats ; le premier qui condamne arrête le scénario. */
  constater(...constats: readonly Constat[]): void {
    this.enregistreur.inscrire(constats)
    const premier = constats.find((c) => !c.conforme)
    if (premier) throw new NonConforme(premier)
  }
}

setWorldConstructor(Monde)

/** Ce que l'étape précédente a vu ; une étape qui juge ne vient jamais en premier. */
export function vuDe<Cle extends keyof Vu>(monde: Monde, cle: Cle): NonNullable<Vu[Cle]> {
  const valeur = monde.vu[cle]
  if (valeur === undefined) throw new Error(`Aucune étape n'a encore montré : ${cle}`)
  return valeur
}
