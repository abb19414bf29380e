import path from 'node:path'
import type { Environnement } from '../../rem/index.ts'
import { dateHeure, jourEcrit } from '../campagne/dates.ts'
import { VERDICTS, type Verdict } from '../campagne/types.ts'
import { LIBELLES_ENVIRONNEMENT, LIBELLES_ETAT } from '../libelles.ts'
import { direEcarts } from './dire-ecarts.ts'
import type { DemandeDeComplement, EtatDePreuve, Rejeu } from './types.ts'

interface Sujet {
  demande: DemandeDeComplement
  rejeu: Omit<Rejeu, 'brouillon'>
  produit: string
  editeur: string
}

const estVerdict = (mot: string | null): mot is Verdict => VERDICTS.some((v) => v === mot)
const direVerdict = ({ verdict }: EtatDePreuve): string =>
  estVerdict(verdict) ? LIBELLES_ETAT[verdict] : 'Sans verdict'
const direLieu = ({ environnement }: EtatDePreuve): string =>
  environnement === null
    ? 'non prise'
    : (LIBELLES_ENVIRONNEMENT[environnement as Environnement] ?? environnement)

/** Rien de ce que l'ANS ou le logiciel a écrit ne devient du balisage, ni ne casse un tableau. */
const echapper = (texte: string): string =>
  texte.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\s*\n\s*/g, ' ')

const citer = (texte: string): string[] => texte.split('\n').map((ligne) => `> ${echapper(ligne)}`)

const ligne = (
  titre: string,
  { avant, apres }: Sujet['rejeu'],
  dire: (e: EtatDePreuve) => string,
) => `| ${titre} | ${echapper(dire(avant))} | ${echapper(dire(apres))} |`

function direCorriges({ avant, apres }: Sujet['rejeu']): string[] {
  const encore = new Set(apres.manques.map(({ id }) => id))
  const corriges = avant.manques.filter(({ id }) => !encore.has(id))
  const lignes = [
    ...corriges.map(({ attendu, observe }) => `- corrigé : ${attendu} ; auparavant : ${observe}`),
    ...apres.manques.map(
      ({ attendu, observe }) => `- **reste** : ${attendu} ; observé : ${observe}`,
    ),
  ]
  return lignes.length > 0 ? ['', ...lignes] : []
}

function direChangements({ ecarts }: Sujet['rejeu']): string[] {
  if (ecarts === null) return ['', 'Le scénario n’avait pas été joué auparavant : rien à comparer.']
  return ['', `Ce qui change d’une fois à l’autre : ${direEcarts(ecarts)}.`]
}

/** Ce que l'éditeur doit savoir avant d'envoyer ; retiré par lui. */
function direReserves({ demande, rejeu: { avant, apres } }: Sujet): string[] {
  const reserves = [
    apres.fichier === null && 'la preuve n’a pas été prise : rien n’est à joindre',
    !apres.recevable && apres.motif,
    avant.versionLgc !== apres.versionLgc &&
      `la version a changé (${avant.versionLgc}, puis ${apres.versionLgc}) : le dossier entier présente-t-il la nouvelle ?`,
    apres.sha256 !== null &&
      apres.sha256 === avant.sha256 &&
      'le fichier est le même, à l’octet près',
  ].filter((reserve) => reserve !== false)
  const commande = `npx segur dossier comparer ${demande.campagne} ${apres.campagne}`
  return [
    '## À relire avant d’envoyer, puis à retirer',
    '',
    ...reserves.map((reserve) => `- [ ] ${echapper(reserve)}`),
    '- [ ] les mots entre crochets sont complétés, et la réponse est signée de vous',
    `- [ ] le détail de ce qui change : \`${commande}\``,
  ]
}

/** Le brouillon de réponse à l'ANS, en Markdown ; ce que seul l'éditeur sait est entre crochets. */
export function redigerReponse(sujet: Sujet): string {
  const { demande, rejeu, produit, editeur } = sujet
  const { avant, apres } = rejeu
  const lignes = [
    `# Réponse à la demande de complément du ${jourEcrit(demande.date)} (brouillon)`,
    '',
    `${echapper(editeur)}, ${echapper(produit)} ${echapper(apres.versionLgc)} : preuve ${demande.preuve}, exigence ${demande.exigence}, scénario ${demande.scenario} (${demande.rem}).`,
    '',
    '## Votre demande',
    '',
    ...citer(demande.demande),
    '',
    '## Notre réponse',
    '',
    '[Expliquez en une ou deux phrases ce que vous avez corrigé ou précisé.]',
    '',
    `Le scénario ${demande.scenario} a été rejoué en entier le ${dateHeure(apres.date)}.`,
    '',
    '| | Avant | Après |',
    '|---|---|---|',
    ligne('Version', rejeu, ({ versionLgc }) => versionLgc),
    ligne('Verdict du banc', rejeu, direVerdict),
    ligne('Prise sur', rejeu, direLieu),
    ligne('Date', rejeu, ({ date }) => dateHeure(date)),
    ligne('Fichier', rejeu, ({ fichier }) => (fichier ? path.posix.basename(fichier) : 'aucun')),
    ligne('SHA-256', rejeu, ({ sha256 }) => sha256 ?? 'aucun fichier'),
    ...direCorriges(rejeu),
    ...direChangements(rejeu),
    '',
    '## Pièce jointe',
    '',
    apres.fichier === null ? '[Aucune.]' : `${apres.fichier} (campagne ${apres.campagne})`,
    '',
    ...direReserves({ ...sujet, rejeu: { ...rejeu, avant, apres } }),
  ]
  return `${lignes.join('\n')}\n`
}
