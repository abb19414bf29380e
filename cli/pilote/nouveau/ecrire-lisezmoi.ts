import path from 'node:path'
import { RACINE } from '../../chemins.ts'
import type { Forme } from './ecrire-cadre.ts'

const SUITES: Record<Forme, readonly string[]> = {
  web: [
    '1. Dans `pilote.ts`, écrivez l’adresse de votre logiciel.',
    '2. Dans `actions/session.ts`, retirez les barres de `connecter` et adaptez les libellés. Relancez le docteur : il joint votre logiciel et le fait appeler INSi.',
    '3. Continuez par `creerPatient`, `lireIdentite` et `interrogerInsi` : ce sont les plus employées. Chaque action dit quels scénarios elle débloque.',
    '4. Écrivez `remettreAZero` si votre logiciel sait revenir à son état de départ.',
  ],
  bureau: [
    '1. Lancez une campagne sur une exigence : le banc montre chaque geste, attend, et demande ce que l’écran affiche.',
    '2. Dans `pilote.ts`, écrivez d’abord `observer` : les captures se prendront seules.',
    '3. `actions.md` décrit chaque action. Automatisez-en une, puis une autre ; la personne fait le reste.',
  ],
}

/** Les premières minutes : trois commandes, puis quoi écrire. */
export function ecrireLisezmoi(dossier: string, forme: Forme): string {
  const config = path.relative(RACINE, path.join(dossier, 'segur.config.ts')).replaceAll('\\', '/')
  return [
    '# Pilote de votre logiciel',
    '',
    'Ce dossier dit au banc comment conduire votre logiciel. Ce qu’il ne sait pas faire, une personne le fait, guidée par le banc.',
    '',
    '## Commencer',
    '',
    'Ces commandes se lancent depuis le dossier du banc :',
    '',
    '```sh',
    `npx segur docteur --config ${config}`,
    `npx segur campagne --config ${config} --exigence INS.01`,
    `npx tsc -p ${path.dirname(config)}`,
    '```',
    '',
    'Le docteur dit ce qui manque et qui doit le corriger. La campagne demande au clavier ce que le pilote ne fait pas ; sans personne, elle liste ces preuves « à fournir ». La dernière commande vérifie les types.',
    '',
    '## Ensuite',
    '',
    ...SUITES[forme],
    '',
    '## Les fichiers',
    '',
    '| Fichier | Ce qu’il dit |',
    '|---|---|',
    '| `segur.config.ts` | votre société, votre produit, le référentiel, les services |',
    '| `pilote.ts` | ouvrir le logiciel, le quitter, lire sa version, montrer l’écran |',
    forme === 'web'
      ? '| `actions/` | un fichier par sujet, une action en commentaire par geste |'
      : '| `actions.md` | ce que le banc demande pour chaque action |',
    ...(forme === 'web'
      ? ['| `fenetre.ts` | le navigateur, une fenêtre neuve par scénario |']
      : []),
    '| `contrat.ts` | le contrat du banc : les types |',
    '',
    'Le contrat est expliqué dans `docs/contrat-pilote.md`, la configuration dans `docs/mon-lgc.md`, au dossier du banc.',
    '',
  ].join('\n')
}
