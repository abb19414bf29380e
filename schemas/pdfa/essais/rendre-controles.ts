import { REGLES_PDFA } from '../regles/index.ts'
import { FAUTES_PDF } from './fautes.ts'
import { PDF_JUSTES } from './justes.ts'

/** Espaces insécables devant la ponctuation double, hors du code. */
const typographier = (ligne: string): string =>
  ligne
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`')
        ? part
        : part.replace(/ ([;:!?»])/g, '\u00a0$1').replaceAll('« ', '«\u00a0'),
    )
    .join('')

const cellule = (texte: string): string => texte.replaceAll('|', '\\|')
const rangee = (...cellules: readonly string[]): string =>
  `| ${cellules.map(cellule).join(' | ')} |`

const ENTETE = `# Les contrôles d’un PDF/A-1

Page écrite par un essai, d’après les règles elles-mêmes : \`schemas/pdfa/juger-pdfa.test.ts\`.

Le banc lit la structure du PDF et la compare à ISO 19005-1, niveau B. Il n’exécute rien de ce que le fichier porte. Un document annoncé PDF/A-1a doit en plus être balisé.

\`\`\`sh verifier=non raison="un document à vous"
npx segur valider compte-rendu.pdf
\`\`\`

Un PDF qui n’annonce pas PDF/A mais porte un datamatrix n’est jugé que sur lui : la commande le dit.`

function accord(): readonly string[] {
  const bloquantes = new Set(
    REGLES_PDFA.filter(({ gravite }) => gravite === 'bloquante').map(({ regle }) => regle),
  )
  // Un avertissement ne rend pas le fichier non conforme : l'avis est alors le même.
  const autrement = FAUTES_PDF.filter(
    ({ sansPreflight, regles }) =>
      sansPreflight !== undefined && regles.some((regle) => bloquantes.has(regle)),
  )
  return [
    '## L’accord avec Preflight',
    '',
    `Apache Preflight est un vérificateur PDF/A-1b écrit par d’autres, en Java. Les deux jugent les mêmes fichiers : ${PDF_JUSTES.length} justes et ${FAUTES_PDF.length} fautifs, une faute chacun. Ils rendent le même avis sur ${PDF_JUSTES.length + FAUTES_PDF.length - autrement.length}. Sur les ${autrement.length} autres, Preflight admet le fichier ; l’inverse n’arrive pas.`,
    '',
    rangee('Faute que Preflight ne compte pas', 'Pourquoi'),
    '|---|---|',
    ...autrement.map(({ faute, sansPreflight }) => rangee(faute, sansPreflight ?? '')),
    '',
    'Pour refaire la comparaison, il faut Java et Preflight (paquet Debian `libpdfbox2-java`, ou `SEGUR_PREFLIGHT` et le dossier de ses archives). Sans eux, cette preuve est passée, et le dit.',
    '',
    '```sh verifier=non raison="demande Java et Preflight"',
    'npm run preuves -- --seulement longues',
    '```',
  ]
}

/** La page « Les contrôles d’un PDF/A-1 », en Markdown. */
export function rendreControles(): string {
  const vues = FAUTES_PDF.map(({ faute, regles, sansPreflight }) =>
    rangee(
      faute,
      regles.map((regle) => `\`${regle}\``).join(', '),
      sansPreflight === undefined ? 'refuse aussi' : 'admet',
    ),
  )
  return [
    ...ENTETE.split('\n'),
    '',
    ...accord(),
    '',
    '## Qui voit quelle faute',
    '',
    rangee('Faute', 'Nos règles', 'Preflight'),
    '|---|---|---|',
    ...vues,
    '',
    '## Nos règles',
    '',
    'L’identifiant ne change pas d’une version à l’autre. [V] : un autre vérificateur la confirme ; [I] : la norme seule.',
    '',
    rangee('Règle', 'Contrôle', 'Source', 'Gravité'),
    '|---|---|---|---|',
    ...REGLES_PDFA.map(({ regle, objet, source, marque, gravite }) =>
      rangee(`\`${regle}\``, objet, `${source} [${marque}]`, gravite),
    ),
    '',
    '## Les limites',
    '',
    '- Le dessin de chaque signe, les largeurs des polices simples, les données des images et les signets ne sont pas contrôlés ; chaque jugement le dit.',
    '- Un fichier de plus de 40 Mio, de plus de 200 000 objets, ou dont les flux gonflent au-delà de 64 Mio n’est pas lu en entier : l’anomalie dit pourquoi.',
    '- Un PDF chiffré est refusé ; il n’est pas déchiffré.',
    '',
  ]
    .map(typographier)
    .join('\n')
}
