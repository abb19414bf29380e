import type { EntreeErreur } from './lire-registre.ts'

/** Les familles de codes, dans l'ordre de la page. */
export const FAMILLES: Readonly<Record<string, string>> = {
  CLI: 'Ligne de commande',
  CFG: 'Configuration',
  REM: 'Référentiels',
  GAR: 'Garde',
  ATT: 'Pièces de l’éditeur',
  FEA: 'Scénarios écrits',
  NAV: 'Navigateur',
  PORT: 'Ports',
  SOR: 'Dossier de sortie',
  CAM: 'Campagnes',
  DOS: 'Dossier',
  PIL: 'Pilote',
  LGC: 'Logiciel testé',
  MUT: 'Mutations',
  VAL: 'Validation de fichiers',
  SCH: 'Règles officielles',
  SIM: 'Services simulés',
  RES: 'Ouverture au réseau',
  PKI: 'Certificats de test',
  ENV: 'Poste de travail',
  BANC: 'Banc',
}

const CAUSES: Readonly<Record<string, string>> = {
  lgc: 'le logiciel testé',
  pilote: 'le pilote',
  mock: 'un service simulé',
  configuration: 'l’installation, la configuration ou la commande',
  banc: 'le banc lui-même',
}

const TETE = `# Les messages d’erreur

Chaque message du banc porte un code. Cherchez-le ici : ce qui s’est passé, pourquoi, ce que vous faites ensuite.
Un mot en italique est remplacé, dans le message réel, par ce qui est en cause.

Une erreur n’est jamais un verdict sur votre logiciel. Pour un scénario non conforme, voyez [Lire un échec](lire-un-echec.md).

Cette page est tirée du registre \`cli/erreurs.ts\`. Après une modification du registre : \`npm run unitaires -- docs/verifier/erreurs.test.ts -u\`.
`

const enItalique = (texte: string): string => texte.replace(/\{(\w+)\}/g, '*$1*')

const rendreEntree = ({ code, champs }: EntreeErreur): string => `
### ${code}

**${enItalique(champs.message ?? '')}**

- **Pourquoi** : ${enItalique(champs.explication ?? '')}
- **Que faire** : ${enItalique(champs.remede ?? '')}
- **En cause** : ${CAUSES[champs.cause ?? ''] ?? `cause inconnue « ${champs.cause} »`}.
`

export const familleDe = (code: string): string => code.split('-')[1] ?? ''

/** La page des erreurs, une section par code, groupées par famille. */
export function rendrePageErreurs(entrees: readonly EntreeErreur[]): string {
  const familles = Object.entries(FAMILLES).flatMap(([famille, titre]) => {
    const siennes = entrees.filter(({ code }) => familleDe(code) === famille)
    return siennes.length === 0 ? [] : [`\n## ${titre}\n${siennes.map(rendreEntree).join('')}`]
  })
  return TETE + familles.join('')
}
