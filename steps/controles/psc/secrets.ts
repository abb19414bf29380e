import type { Constat } from '../../../reports/campagne/types.ts'
import type { ReleveNavigateur } from '../../pilotes/contrat.ts'
import { controler, normaliser } from '../controle.ts'

/** Un jeton de Pro Santé Connect est un JWT : trois parties, la première commence ainsi. */
const JWT = /eyJ[\w-]{8,}\.[\w-]{8,}\./
/** Un jeton opaque ou un code glissé dans une adresse du logiciel, hors du retour qu'impose PSC. */
const PARAMETRE_SECRET = /[?&#](?:access_token|id_token|refresh_token|id_token_hint)=/

/** Les secrets des logiciels que le banc enregistre (mocks/psc/clients/clients-de-test.ts). */
const SECRET_DU_BANC = /secret-fictif-du-banc-[a-z]/

const lieuxSecrets = (lieux: Readonly<Record<string, string>>): string[] =>
  Object.entries(lieux)
    .filter(([, texte]) => JWT.test(texte) || SECRET_DU_BANC.test(texte))
    .map(([lieu]) => lieu)

/** psc.md §14.7 : ni jeton ni secret dans la trace, les pages, les adresses ou le stockage. */
export function sansSecret(trace: readonly string[], releve: ReleveNavigateur | null): Constat {
  const adresses = releve?.adresses ?? []
  const trouves = lieuxSecrets({
    'trace des connexions': trace.join('\n'),
    'source de la page': releve?.source ?? '',
    'stockage du navigateur': releve?.stockage ?? '',
    'adresse suivie': adresses.join('\n'),
  })
  if (adresses.some((adresse) => PARAMETRE_SECRET.test(adresse))) trouves.push('adresse suivie')
  const lus = releve ? 'trace, page, adresses et stockage' : 'trace seule'
  return controler({
    id: 'psc.sans-secret',
    conforme: trouves.length === 0,
    attendu: `ni jeton ni secret (${lus})`,
    observe: trouves.length === 0 ? 'aucun' : `trouvé : ${[...new Set(trouves)].join(', ')}`,
    ou: trouves[0] ?? 'trace des connexions',
    action: 'Garder jetons et secrets en mémoire du serveur ; n’en écrire aucun.',
    source: 'psc.md §14.7, SC.MSS/CONF.28 [V]',
  })
}

const CONNEXION = /(?<!de)connexion/
const MANQUEE = /echec|echou|refus|abandon|manque|expire|(?<!sans )erreur/

/** Une déconnexion ou une tentative manquée, même au nom de la personne, n'est pas sa connexion. */
function ditConnexion(ligne: string, nom: string): boolean {
  const dit = normaliser(ligne)
  return dit.includes(normaliser(nom)) && CONNEXION.test(dit) && !MANQUEE.test(dit)
}

/** psc.md §14.11 : la connexion laisse une trace. */
export function connexionTracee(trace: readonly string[], nom: string): Constat {
  return controler({
    id: 'psc.connexion-tracee',
    conforme: trace.some((ligne) => ditConnexion(ligne, nom)),
    attendu: `une ligne de connexion réussie de ${nom}`,
    observe: `${trace.length} ligne(s)`,
    ou: 'trace des connexions',
    action: 'Journaliser chaque connexion par Pro Santé Connect : qui, quand, par quel moyen.',
    source: 'psc.md §14.11 [V]',
  })
}
