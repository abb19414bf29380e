import type { Usager } from '../base/types.ts'
import type { Compte } from '../comptes/comptes.ts'
import { aDroit } from '../comptes/droits.ts'
import { direSexe } from '../insi/comparer.ts'
import type { Cabinet } from '../logiciel/cabinet.ts'
import { empechementInsi } from './regles/consultation-possible.ts'
import { etatDe } from './regles/etat.ts'
import { prenomEnTete } from './regles/prenom-dans-liste.ts'
import { traitsVerrouilles } from './regles/verrous.ts'

const NATURES: Record<string, string> = {
  '1.2.250.1.213.1.4.8': 'NIR',
  '1.2.250.1.213.1.4.9': 'NIA',
  '1.2.250.1.213.1.4.10': 'NIR TEST',
  '1.2.250.1.213.1.4.11': 'NIR DEMO',
}

function alertesDe({ civil }: Usager): string[] {
  if (prenomEnTete(civil.prenom, civil.prenoms)) return []
  return ['Le premier prénom saisi n’est pas au début de la liste des prénoms de l’état civil.']
}

/** La fiche telle que l'écran la reçoit, avec ce que cet utilisateur peut y faire. */
export function montrerUsager({ base, a }: Cabinet, usager: Usager, compte: Compte) {
  const { reglages } = base
  const { civil, ins, fil: _, ...reste } = usager
  const permis = aDroit(compte, 'insi', reglages)
  const bloquants = a('fictive-consultable')
    ? (['douteuse'] as const)
    : (['douteuse', 'fictive'] as const)
  const verrous = traitsVerrouilles(etatDe(usager), compte)
  return {
    ...reste,
    civil,
    sexe: direSexe(civil.sexe),
    ins: ins && { ...ins, nature: NATURES[ins.oid] ?? 'nature inconnue' },
    etat: etatDe(usager),
    alertes: alertesDe(usager),
    affichage: reglages.affichage,
    pieces: usager.pieces,
    proposees: reglages.pieces,
    insi: { offert: permis, empechement: empechementInsi({ ...usager, permis }, bloquants) },
    verrous,
    cadenas: a('sexe-sans-cadenas') ? verrous.filter((trait) => trait !== 'sexe') : verrous,
  }
}
