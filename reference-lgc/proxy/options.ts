/** Un logiciel pour lequel ce proxy est habilité : ses noms et son certificat d'organisation. */
export interface ClientProxy {
  /** Client chez Pro Santé Connect, celui que `/connect` nomme. */
  id: string
  /** Son nom auprès du serveur d'autorisation des API, `Client_ID_AS`. */
  idApi: string
  /** Fichiers PEM ; le même certificat sert à l'échange et à l'appel (psc.md §12 [V]). */
  certificat: { certificat: string; cle: string }
}

/** Une API Pro Santé Connectée vers laquelle ce proxy relaie. */
export interface ServiceProxy {
  /** Base de l'API, sans barre finale : `/send/<service>/<chemin>` y ajoute le chemin. */
  url: string
  /** Là où le jeton d'accès de PSC s'échange. */
  jeton: string
  /** Périmètres demandés à l'échange ; absent, ceux que l'API accorde d'elle-même. */
  scope?: string
}

/** Ce que l'exploitant du proxy règle. Tout est sérialisable : le proxy est un processus à lui. */
export interface OptionsProxy {
  /** Émetteur de Pro Santé Connect, sans barre finale. */
  emetteur: string
  /** Fichier PEM des autorités reconnues. */
  ca: string
  clients: readonly ClientProxy[]
  services: Readonly<Record<string, ServiceProxy>>
  /** Sert `/traces`, pour le seul outil de conformité (psc.md §13 [V]). */
  traces: boolean
  /** Délai d'un échange, en millisecondes. */
  delaiMs?: number
}
