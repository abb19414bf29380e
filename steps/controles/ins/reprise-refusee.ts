import type { Constat } from '../../../reports/campagne/types.ts'
import type { IdentiteAffichee, ReponseInsiAffichee } from '../../pilotes/contrat.ts'
import type { Trait } from '../../types-parametres.ts'
import { citer, controler } from '../controle.ts'
import { nomme } from './mots-des-champs.ts'

/** INS.15, INS.16 (règles 11 et 12) : une réponse incomplète n'est pas rapatriée, et la raison est dite. */
export function repriseRefusee(reponse: ReponseInsiAffichee, trait: Trait): Constat {
  return controler({
    id: 'ins.reprise-refusee',
    conforme: !reponse.reprisePossible && reponse.messages.some((m) => nomme(trait, m)),
    attendu: `reprise impossible, message qui en donne la raison (${trait})`,
    observe: `reprise ${reponse.reprisePossible ? 'offerte' : 'refusée'}, ${citer(reponse.messages)}`,
    ou: 'réponse d’INSi à l’écran',
    action: 'Bloquer le rapatriement d’une réponse incomplète et en dire la raison.',
    source: 'guide INS, règles 11 et 12 [V]',
  })
}

/** INS.15, INS.16 : la fiche n'a pas bougé. */
export function ficheInchangee(avant: IdentiteAffichee, apres: IdentiteAffichee): Constat {
  const champs = (f: IdentiteAffichee) =>
    JSON.stringify([
      Object.entries(f.champs)
        .map(([c, a]) => [c, a.valeur])
        .sort(),
      f.statut,
    ])
  return controler({
    id: 'ins.fiche-inchangee',
    conforme: champs(avant) === champs(apres),
    attendu: `${champs(avant)}`,
    observe: `${champs(apres)}`,
    ou: 'fiche patient',
    action: 'Ne rien écrire dans la fiche quand la réponse d’INSi est refusée.',
    source: 'guide INS, règles 11 et 12 [V]',
  })
}
