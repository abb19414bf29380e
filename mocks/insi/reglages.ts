import { z } from 'zod'

/** Réglages du service, changés par `POST /_mock/insi/reglages` ; défauts d'ins.md §2.3 et §4 [C]. */
export const SCHEMA_REGLAGES = z.strictObject({
  /** Contrôle des assertions : signature vérifiée, forme seule, ou rien. */
  assertion: z.enum(['strict', 'shape', 'off']),
  /** OID de production, comme l'environnement de qualification, ou OID de test. */
  oid: z.enum(['production-like', 'test']),
  /** En-tête de réponse : aucun (toutes les réponses enregistrées), ou wsa:Action et wsa:RelatesTo. */
  entete: z.enum(['aucun', 'wsa']),
  /** Éléments de prénom rendus : les réponses récentes n'ont que la liste. */
  prenoms: z.enum(['liste', 'prenom', 'les-deux']),
  typeMatricule: z.enum(['absent', 'NIR']),
  /** Clé du matricule : toujours remplie par défaut. */
  cle: z.enum(['presente', 'absente']),
  /** L'historique répète le matricule actif, comme certaines réponses réelles. */
  historique: z.enum(['sans-actif', 'avec-actif']),
  /** Dates des matricules ; `avant-identifiant` a été vu une fois, contre le schéma. */
  dates: z.enum(['absentes', 'presentes', 'avant-identifiant']),
  /** Écriture des espaces de noms : préfixés, ou espace par défaut sur RESULTAT. */
  espaces: z.enum(['prefixes', 'defaut']),
  /** Préfixe de l'enveloppe, et un autre pour le corps comme le fait parfois le service réel. */
  enveloppe: z.enum(['soap', 'env', 'mixte']),
  /** Sévérité d'une faute fatale : celle qu'émet le service réel, ou celle de son schéma. */
  severite: z.enum(['fatal', 'fatale']),
  /** Le code d'accès insuffisant a été vu dans les deux casses. */
  codeAcces: z.enum(['desir_560', 'DESIR_560']),
  /** Une personne décédée est rendue comme une autre, ou n'est plus trouvée : rien n'est public. */
  deces: z.enum(['rendu', 'absent']),
  /** Lignes admises dans un lot de vérification. */
  lotLignesMax: z.int().min(1).max(4_000),
  /** Secondes de l'horloge du banc entre le dépôt d'un lot et sa mise à disposition. */
  lotDelaiSecondes: z.int().min(0).max(2_678_400),
})

export type Reglages = z.output<typeof SCHEMA_REGLAGES>

/** Les réponses récentes de l'environnement de qualification (ins.md §2.3 [V]) ; forme seule [C]. */
export const REGLAGES_PAR_DEFAUT: Reglages = {
  assertion: 'shape',
  oid: 'production-like',
  entete: 'aucun',
  prenoms: 'liste',
  typeMatricule: 'absent',
  cle: 'presente',
  historique: 'sans-actif',
  dates: 'absentes',
  espaces: 'prefixes',
  enveloppe: 'soap',
  severite: 'fatal',
  codeAcces: 'desir_560',
  deces: 'rendu',
  lotLignesMax: 1_000,
  lotDelaiSecondes: 3_600,
}
