import type { Constat } from '../../../reports/campagne/types.ts'
import type { ResultatEnregistrement } from '../../pilotes/contrat.ts'
import type { Trait } from '../../types-parametres.ts'
import { citer, controler } from '../controle.ts'
import { nomme } from './mots-des-champs.ts'

/** INS.11 (règle 5) : sans l'un des cinq traits, pas de création, et le trait manquant est dit. */
export function creationRefusee(resultat: ResultatEnregistrement, trait: Trait): Constat {
  return controler({
    id: 'ins.creation-refusee',
    conforme: !resultat.accepte && resultat.messages.some((m) => nomme(trait, m)),
    attendu: `refus qui nomme le trait manquant (${trait})`,
    observe: `${resultat.accepte ? 'création acceptée' : 'création refusée'}, ${citer(resultat.messages)}`,
    ou: 'formulaire de création',
    action:
      'Refuser la création tant que les cinq traits ne sont pas tous renseignés, et dire lequel manque.',
    source: 'guide INS, règle 5 [V]',
  })
}

/** INS.11, INS.12 (règle 5) : les cinq traits suffisent. */
export function creationAcceptee(resultat: ResultatEnregistrement): Constat {
  return controler({
    id: 'ins.creation-acceptee',
    conforme: resultat.accepte,
    attendu: 'création acceptée avec les cinq traits seuls',
    observe: `${resultat.accepte ? 'acceptée' : 'refusée'}, ${citer(resultat.messages)}`,
    ou: 'formulaire de création',
    action: 'N’exiger aucun autre champ que les cinq traits pour créer une identité.',
    source: 'guide INS, règle 5 [V]',
  })
}
