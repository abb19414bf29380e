import type { Constat } from '../../../reports/campagne/types.ts'
import type { Defaut } from '../../donnees/mots-de-passe.ts'
import type { IssueConnexion, ResultatEnregistrement } from '../../pilotes/contrat.ts'
import { citer, controler, normaliser } from '../controle.ts'

const SOURCE = 'REM-SFP-LGC-Va2, SC.SSI/IAM.92 [V]'

const ISSUES: Record<IssueConnexion['issue'], string> = {
  ouverte: 'le logiciel s’est ouvert',
  'a-changer': 'un nouveau mot de passe est demandé',
  refusee: 'la connexion est refusée',
}

const observer = ({ issue, messages }: IssueConnexion): string =>
  `${ISSUES[issue]} (${citer(messages)})`

/** Un mot de passe expiré n'ouvre rien : le logiciel en demande un autre, ou dit qu'il a expiré. */
export function expirationAppliquee(connexion: IssueConnexion): Constat {
  const { issue, messages } = connexion
  return controler({
    id: 'ssi.expiration',
    conforme:
      issue === 'a-changer' ||
      (issue === 'refusee' && /expir/.test(normaliser(messages.join(' ')))),
    attendu: 'un nouveau mot de passe demandé avant toute ouverture',
    observe: observer(connexion),
    ou: 'écran de connexion',
    action: 'Donner une durée de vie au mot de passe des comptes d’administration, et l’appliquer.',
    source: SOURCE,
  })
}

const REGLES: Record<Defaut, { id: string; action: string }> = {
  'trop court': { id: 'ssi.longueur', action: 'Exiger une longueur minimale.' },
  'sans majuscule': { id: 'ssi.majuscule', action: 'Exiger une majuscule.' },
  'sans chiffre': { id: 'ssi.chiffre', action: 'Exiger un chiffre.' },
  'sans caractère spécial': {
    id: 'ssi.caractere-special',
    action: 'Exiger un caractère spécial.',
  },
  'déjà employé': {
    id: 'ssi.reemploi',
    action: 'Garder l’empreinte des anciens mots de passe, et refuser leur réemploi.',
  },
}

/** Un mot de passe qui a ce seul défaut est refusé. */
export function motDePasseRefuse(defaut: Defaut, resultat: ResultatEnregistrement): Constat {
  return controler({
    id: REGLES[defaut].id,
    conforme: !resultat.accepte,
    attendu: `un mot de passe ${defaut} refusé`,
    observe: `${resultat.accepte ? 'accepté' : 'refusé'} (${citer(resultat.messages)})`,
    ou: 'changement de mot de passe',
    action: REGLES[defaut].action,
    source: SOURCE,
  })
}

/** Sans lui, un logiciel qui refuse tout passerait pour conforme. */
export function motDePasseAccepte({ accepte, messages }: ResultatEnregistrement): Constat {
  return controler({
    id: 'ssi.mot-de-passe-accepte',
    conforme: accepte,
    attendu: 'un mot de passe long, nouveau, avec majuscule, chiffre et caractère spécial, accepté',
    observe: `${accepte ? 'accepté' : 'refusé'} (${citer(messages)})`,
    ou: 'changement de mot de passe',
    action: 'Accepter un mot de passe qui suit la politique annoncée.',
    source: SOURCE,
  })
}

/** Dix échecs au plus : ensuite, le bon mot de passe lui-même n'ouvre plus. */
export function compteBloque(connexion: IssueConnexion): Constat {
  return controler({
    id: 'ssi.blocage',
    conforme: connexion.issue === 'refusee',
    attendu: 'connexion refusée après dix échecs, même avec le bon mot de passe',
    observe: observer(connexion),
    ou: 'écran de connexion',
    action: 'Bloquer un compte d’administration après dix échecs au plus.',
    source: SOURCE,
  })
}
