import type { Constat } from '../../../reports/campagne/types.ts'
import type { InvitationPsc, PageConnexionAffichee } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

/** Une incitation dit pourquoi : ce que Pro Santé Connect ouvre. */
const RAISON = /recommande|d'emblee|ouvr|services?/

/** SC.PSC.15 : la page de connexion incite à passer par Pro Santé Connect. */
export function incitation({ psc, texte }: PageConnexionAffichee): Constat {
  const dit = normaliser(texte)
  return controler({
    id: 'psc.incitation',
    conforme: psc && dit.includes('pro sante connect') && RAISON.test(dit),
    attendu: 'le bouton, et une phrase qui dit ce que Pro Santé Connect ouvre',
    observe: `bouton ${psc ? 'offert' : 'absent'} ; « ${texte.replace(/\s+/g, ' ').slice(0, 160)} »`,
    ou: 'page de connexion',
    action: 'Dire, à côté du bouton, que les services socles s’ouvrent alors d’emblée.',
    source: 'SC.PSC.15 au catalogue [V] ; psc.md §14.9',
  })
}

/** SC.PSC.15 : connecté autrement, l'utilisateur sait ce qui est fermé et comment l'ouvrir. */
export function servicesFermes(invitation: InvitationPsc | null): Constat {
  return controler({
    id: 'psc.services-fermes',
    conforme: invitation?.psc === true && /ferm/.test(normaliser(invitation.texte)),
    attendu: 'les services fermés, et le bouton de Pro Santé Connect',
    observe: invitation ? `« ${invitation.texte.replace(/\s+/g, ' ')} »` : 'aucune invitation',
    ou: 'logiciel, connexion par mot de passe',
    action: 'Dire à qui se connecte par mot de passe quels services restent fermés, et l’inviter.',
    source: 'SC.PSC.15 au catalogue [I] ; psc.md §14.9',
  })
}
