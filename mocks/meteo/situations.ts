import type { ServiceSimule } from '../contrat.ts'

/** Une situation des services nationaux qu'un testeur peut provoquer à la main. */
export interface Situation {
  id: string
  /** Ce qui arrive, en une ligne. */
  libelle: string
  /** Ce que l'utilisateur du logiciel devrait voir, pour guider l'œil du testeur. */
  aVoir: string
  pannes: readonly { service: ServiceSimule; panne: Readonly<Record<string, unknown>> }[]
}

/** Jusqu'à ce que le temps change : plus de requêtes qu'une personne n'en fera. */
const DURABLE = 10_000

/**
 * Les situations nommées, formées des pannes de chaque service : rien qu'elles ne sachent déjà faire.
 * Une situation d'un service à venir entre ici avec lui.
 */
export const SITUATIONS: readonly Situation[] = [
  {
    id: 'insi-indisponible',
    libelle: 'INSi répond qu’il est indisponible (insi_102)',
    aVoir:
      'un message avec le code et un moyen de réessayer ; le dossier reste utilisable, le statut ne change pas',
    pannes: [{ service: 'insi', panne: { mode: 'faute', code: 'insi_102', count: DURABLE } }],
  },
  {
    id: 'insi-ferme',
    libelle: 'INSi ne répond qu’une page d’erreur HTTP 503',
    aVoir: 'un message qui dit le service injoignable ; rien n’est perdu de la saisie',
    pannes: [{ service: 'insi', panne: { mode: 'http503', count: DURABLE } }],
  },
  {
    id: 'insi-lent',
    libelle: 'INSi met dix secondes à répondre',
    aVoir: 'l’attente est dite, la page peut être quittée, la réponse est retrouvée ensuite',
    pannes: [{ service: 'insi', panne: { mode: 'delaiMs', ms: 10_000, count: DURABLE } }],
  },
  {
    id: 'insi-muet',
    libelle: 'INSi accepte la connexion et ne répond jamais',
    aVoir: 'le logiciel renonce de lui-même et propose de réessayer',
    pannes: [{ service: 'insi', panne: { mode: 'silence', count: DURABLE } }],
  },
  {
    id: 'insi-coupe',
    libelle: 'La connexion à INSi est coupée au milieu de l’échange',
    aVoir: 'un message technique avec sa suite ; aucun statut ne change',
    pannes: [{ service: 'insi', panne: { mode: 'coupure', count: DURABLE } }],
  },
  {
    id: 'insi-inconnu',
    libelle: 'INSi ne trouve personne (compte rendu 01)',
    aVoir: 'des conseils : autres prénoms, orthographe, carte Vitale',
    pannes: [{ service: 'insi', panne: { mode: 'cr', code: '01', count: DURABLE } }],
  },
  {
    id: 'insi-hors-schema',
    libelle: 'INSi répond un message qui n’a pas la forme convenue',
    aVoir: 'la réponse est écartée et le dit ; aucune donnée n’entre dans le dossier',
    pannes: [{ service: 'insi', panne: { mode: 'hors-schema', count: DURABLE } }],
  },
  {
    id: 'dmp-lent',
    libelle: 'Le DMP met trois secondes à répondre',
    aVoir: 'la page reste utilisable ; ce qui part au DMP part en arrière-plan',
    pannes: [{ service: 'dmp', panne: { mode: 'delaiMs', ms: 3_000, count: DURABLE } }],
  },
  {
    id: 'dmp-ferme',
    libelle: 'Le DMP ne répond qu’une page d’erreur HTTP 503',
    aVoir: 'les documents attendent et partent d’eux-mêmes au retour du service',
    pannes: [{ service: 'dmp', panne: { mode: 'http503', count: DURABLE } }],
  },
  {
    id: 'dmp-reponse-perdue',
    libelle: 'Le DMP enregistre le document, mais sa réponse se perd',
    aVoir: 'l’envoi est repris sans créer de doublon',
    pannes: [
      {
        service: 'dmp',
        panne: { mode: 'perte-reponse', endpoint: 'alimentation', count: 1 },
      },
    ],
  },
  {
    id: 'vitale-muette',
    libelle: 'Le lecteur de carte Vitale ne répond plus',
    aVoir: 'le logiciel n’attend pas sans fin et propose la recherche par les traits',
    pannes: [{ service: 'vitale', panne: { mode: 'silence', count: DURABLE } }],
  },
  {
    id: 'vitale-illisible',
    libelle: 'La carte Vitale est illisible',
    aVoir: 'un message qui demande de retourner ou de remplacer la carte',
    pannes: [{ service: 'vitale', panne: { mode: 'illisible', count: DURABLE } }],
  },
  {
    id: 'apcv-refusee',
    libelle: 'Le service de l’appli carte Vitale refuse le professionnel',
    aVoir: 'le refus et sa raison ; la fiche n’est ni créée ni changée',
    pannes: [
      {
        service: 'vitale',
        panne: {
          endpoint: 'apcv',
          mode: 'faute',
          code: 'harness_apcv_professionnel',
          count: DURABLE,
        },
      },
    ],
  },
  {
    id: 'apcv-expiree',
    libelle: 'Le code présenté par l’appli carte Vitale est périmé',
    aVoir: 'le logiciel demande un nouveau code à l’usager',
    pannes: [
      {
        service: 'vitale',
        panne: {
          endpoint: 'apcv',
          mode: 'faute',
          code: 'harness_apcv_jeton_expire',
          count: DURABLE,
        },
      },
    ],
  },
  {
    id: 'partenaire-refuse',
    libelle: 'Le système raccordé refuse tous les messages (AE)',
    aVoir: 'l’envoi reste en attente, se voit, et repart quand le partenaire accepte',
    pannes: [{ service: 'flux', panne: { mode: 'ae', count: DURABLE } }],
  },
  {
    id: 'partenaire-coupe',
    libelle: 'Le système raccordé coupe la connexion',
    aVoir: 'l’envoi reste en attente, se voit, et repart quand le partenaire répond',
    pannes: [{ service: 'flux', panne: { mode: 'coupure', count: DURABLE } }],
  },
  {
    id: 'psc-en-panne',
    libelle: 'PSC en panne : chaque adresse répond 503',
    aVoir:
      'la connexion locale reste offerte là où elle est admise, le travail en cours continue, les services fermés sont dits',
    pannes: [{ service: 'psc', panne: { mode: 'http503', count: DURABLE } }],
  },
  {
    id: 'psc-lent',
    libelle: 'PSC lent : trois secondes à chaque réponse',
    aVoir: 'l’attente est dite, l’interface ne se bloque pas, le travail local continue',
    pannes: [{ service: 'psc', panne: { mode: 'delayMs', ms: 3_000, count: DURABLE } }],
  },
  {
    id: 'psc-jeton-expire',
    libelle: 'Jeton expiré : PSC tient pour périmés les jetons qu’on lui présente',
    aVoir:
      'une invitation à se reconnecter ; la saisie en cours est gardée, la session locale aussi',
    pannes: [{ service: 'psc', panne: { mode: 'expiredToken', count: DURABLE } }],
  },
]

/** La situation de cet identifiant, offerte ou non par les services présents. */
export const trouverSituation = (id: string): Situation | undefined =>
  SITUATIONS.find((situation) => situation.id === id)
