import type { Base } from '../base/base.ts'
import type { Appel } from '../base/types.ts'
import type { Defaut } from '../logiciel/defauts.ts'
import type { Appelant } from './appelant.ts'
import { direSexe } from './comparer.ts'
import type { Individu, Reponse } from './lire-reponse.ts'

interface Trace extends Pick<Appel, 'le' | 'qui' | 'usager' | 'demande' | 'par'> {
  appelant: Appelant
  reponse: Reponse
  brut: string
}

const VERIFICATIONS: Record<string, string> = { '00': 'Favorable (OK)', '01': 'Défavorable (KO)' }
const RECHERCHES: Record<string, string> = {
  '00': 'Identité trouvée',
  '01': 'Aucune identité',
  '02': 'Plusieurs identités',
}

const dire = (demande: Appel['demande'], { code, libelle }: Reponse): string =>
  (demande === 'Recherche' ? RECHERCHES : VERIFICATIONS)[code] ?? libelle

function recuDe({ civil, ins }: Individu, a: (defaut: Defaut) => boolean): Appel['recu'] {
  const anciens = a('anciens-matricules-oublies') ? [] : ins.anciens
  return [
    { libelle: 'Matricule INS rendu', valeur: ins.matricule },
    { libelle: 'OID rendu', valeur: ins.oid },
    { libelle: 'Nom de famille à la naissance', valeur: civil.nom },
    { libelle: 'Prénoms à l’état civil', valeur: civil.prenoms },
    { libelle: 'Sexe', valeur: direSexe(civil.sexe) },
    { libelle: 'Né(e) le', valeur: civil.naissance },
    { libelle: 'Commune ou pays de naissance', valeur: civil.lieu },
    ...anciens.map((valeur) => ({ libelle: 'Matricule antérieur', valeur })),
  ]
}

/** Garde la trace d'un appel : qui, pour qui, comment, et ce qu'INSi a rendu. */
export function noter(base: Base, trace: Trace, a: (defaut: Defaut) => boolean): void {
  const { appelant, reponse, ...reste } = trace
  const individu = reponse.genre === 'compte-rendu' ? reponse.individu : null
  base.appels.push({
    ...reste,
    numero: base.appels.length + 1,
    code: reponse.code,
    reponse: dire(trace.demande, reponse),
    identification: appelant.trace,
    recu: individu ? recuDe(individu, a) : [],
  })
}
