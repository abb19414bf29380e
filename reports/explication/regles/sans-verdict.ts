import type { RegleEchec } from '../faits.ts'

/** Une action du pilote a levé une erreur, ou n'a pas fini. */
export const piloteEnPanne: RegleEchec = ({ origine }) =>
  origine === 'pilote'
    ? {
        responsable: 'pilote',
        pourquoi:
          'Le pilote n’a pas mené son action à bout : un champ, un bouton ou une page n’était pas là où il l’attend.',
        suite:
          'Comparez l’écran de l’étape avec ce que l’action cherche, corrigez-la, puis rejouez.',
        page: 'docs/lire-un-echec.md#le-pilote',
      }
    : null

/** Un service simulé a émis ce que nos propres règles refusent. */
export const serviceFautif: RegleEchec = ({ origine, lu }) =>
  origine === 'service' || lu.fauteBanc?.startsWith('Le contrôle des services simulés a répondu')
    ? {
        responsable: 'mock',
        pourquoi: 'Un service simulé par le banc s’est trompé : votre logiciel n’y est pour rien.',
        suite: 'Rejouez le scénario. Si cela revient, signalez-le au projet avec ce dossier.',
        page: 'docs/lire-un-echec.md#un-service-simulé',
      }
    : null

/** Le service, l'horloge ou la personne que le scénario demande ne sont pas réglés. */
export const reglageManquant: RegleEchec = ({ origine }) =>
  origine === 'reglage'
    ? {
        responsable: 'configuration',
        pourquoi: 'Un contrôle demande ce que la configuration ne donne pas au banc.',
        suite:
          'Simulez ce service (« services ») ou complétez les identités (« insi ») dans segur.config.ts, ou remettez la preuve autrement.',
        page: 'docs/lire-un-echec.md#la-configuration',
      }
    : null

/** Le logiciel n'a pas mené au prérequis : rien n'est prouvé, ni dans un sens ni dans l'autre. */
export const prerequisManque: RegleEchec = ({ lu }) =>
  lu.etat === 'non-verifiable'
    ? {
        responsable: 'lgc',
        pourquoi: 'Un préalable que le logiciel devait permettre n’a pas abouti.',
        suite: 'Corrigez d’abord ce préalable, souvent une exigence déjà en échec, puis rejouez.',
        page: 'docs/lire-un-echec.md#le-logiciel',
      }
    : null

/** Tout le reste est notre faute. */
export const bancFautif: RegleEchec = ({ lu }) =>
  lu.etat === 'faute-banc'
    ? {
        responsable: 'banc',
        pourquoi: 'Le banc a failli : ce n’est jamais un verdict sur votre logiciel.',
        suite: 'Rejouez le scénario. Si cela revient, signalez-le au projet avec ce dossier.',
        page: 'docs/lire-un-echec.md#le-banc',
      }
    : null
