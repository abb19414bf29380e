import type { Constat } from '../../../reports/campagne/types.ts'
import type { ResultatEnregistrement } from '../../pilotes/contrat.ts'
import { citer, controler } from '../controle.ts'

export type Reouverture = 'accès direct' | 'retour arrière'

const CAS: Record<Reouverture, { id: string; action: string }> = {
  'accès direct': {
    id: 'ssi.acces-reauthentifie',
    action:
      'Fermer la session du côté du serveur à la déconnexion, et exiger une authentification.',
  },
  'retour arrière': {
    id: 'ssi.retour-arriere',
    action: 'Interdire au navigateur de garder les pages du logiciel (Cache-Control : no-store).',
  },
}

/** SC.SSI/IE.38 : après la déconnexion, rien ne se montre sans authentification. */
export function ecranFerme(
  par: Reouverture,
  { accepte, messages }: ResultatEnregistrement,
): Constat {
  return controler({
    id: CAS[par].id,
    conforme: !accepte,
    attendu: `aucun écran du logiciel par ${par} : une authentification est demandée`,
    observe: accepte
      ? 'un écran du logiciel se montre'
      : `aucun écran du logiciel (${citer(messages)})`,
    ou: 'logiciel, après la déconnexion',
    action: CAS[par].action,
    source: 'REM-SFP-LGC-Va2, SC.SSI/IE.38 [V]',
  })
}

/** La déconnexion ferme la session, pas le compte. */
export function rouvreEnSAuthentifiant({ accepte, messages }: ResultatEnregistrement): Constat {
  return controler({
    id: 'ssi.reconnexion',
    conforme: accepte,
    attendu: 'le logiciel rouvert par une nouvelle authentification',
    observe: accepte ? 'session ouverte' : `connexion refusée (${citer(messages)})`,
    ou: 'écran de connexion',
    action: 'Laisser l’utilisateur se reconnecter après une déconnexion.',
    source: 'REM-SFP-LGC-Va2, SC.SSI/IE.38 [V]',
  })
}
