import { readFileSync } from 'node:fs'
import path from 'node:path'
import { RACINE } from '../../chemins.ts'
import { importDepuis } from './chemins-du-banc.ts'

export const FORMES = ['web', 'bureau'] as const
export type Forme = (typeof FORMES)[number]

/** Un fichier du modèle, ses imports du contrat ramenés à celui du dossier. */
export function copierModele(forme: Forme, fichier: string): string {
  const chemin = path.join(RACINE, 'steps', 'pilotes', 'modele', forme, fichier)
  return readFileSync(chemin, 'utf8').replaceAll("'../../contrat.ts'", "'./contrat.ts'")
}

/** Le contrat, vu du dossier : des types seuls, rien du banc ne s'exécute dans le pilote. */
export const ecrireContrat = (dossier: string): string =>
  `/** Le contrat du banc. Si le banc change de place, corrigez ce chemin, et ceux de tsconfig.json et segur.config.ts. */
export type * from '${importDepuis(dossier, 'steps', 'pilotes', 'contrat.ts')}'
`

export const ecrirePaquet = (): string =>
  `${JSON.stringify({ private: true, type: 'module' }, null, 2)}\n`

export const ecrireTsconfig = (dossier: string): string =>
  `${JSON.stringify(
    {
      extends: importDepuis(dossier, 'tsconfig.json'),
      compilerOptions: {
        // Une action pas encore écrite laisse ses paramètres sans emploi.
        noUnusedLocals: false,
        noUnusedParameters: false,
        typeRoots: [importDepuis(dossier, 'node_modules', '@types')],
      },
      include: ['**/*.ts'],
      exclude: [],
    },
    null,
    2,
  )}\n`

export const ecrireConfig = (dossier: string): string =>
  `import { fileURLToPath } from 'node:url'
import { definirConfig } from '${importDepuis(dossier, 'cli', 'config', 'definir.ts')}'

const ici = (fichier: string) => fileURLToPath(new URL(fichier, import.meta.url))

export default definirConfig({
  editeur: {
    denomination: 'Votre société',
    siret: '732 829 320 00074',
  },
  produit: {
    nom: 'Votre logiciel',
    // Celle que l’écran affiche ; à retirer quand le pilote la lit (lireVersion).
    version: 'à compléter',
  },

  cible: ici('./pilote.ts'),
  profils: ['Général'],

  // Un service réel (« recette », « formation ») n’a pas de journal : les contrôles de ses messages
  // ne se font plus, ceux de l’écran et des documents se font.
  services: { insi: 'simule' },

  // Les ports où votre logiciel trouvera les services simulés, toujours les mêmes.
  portBase: 18_400,

  sortie: ici('./campagnes'),
})
`
