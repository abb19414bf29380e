import type { ChampAffiche } from '../../contrat.ts'
import { lireLibelleValeur, rendreDate, rendreOuiNon, separer } from '../formulaire/lire-texte.ts'
import type {
  ChampFormulaire,
  ChampPiece,
  ChampTableau,
  ChampTexte,
  Colonne,
  PieceLue,
} from '../formulaire/types.ts'
import { lirePiece } from '../piece.ts'
import type { Lignes } from './lignes.ts'

const siVide = (absence: string | undefined): string =>
  absence === undefined ? '' : ` (vide ${absence})`

async function demanderTexte(lignes: Lignes, champ: ChampTexte): Promise<string> {
  for (;;) {
    const reponse = await lignes.demander(`${champ.libelle}${siVide(champ.absence)} :`)
    if (reponse !== '' || champ.obligatoire !== true) return reponse
    lignes.dire('Une réponse est nécessaire.')
  }
}

/** La dernière colonne peut contenir « / ». */
function couper(reponse: string, nombre: number): string[] {
  if (nombre === 1) return [reponse]
  const cases = reponse.split('/').map((texte) => texte.trim())
  return [...cases.slice(0, nombre - 1), cases.slice(nombre - 1).join(' / ')]
}

function rendreCase(texte: string, { genre }: Colonne): string {
  if (genre === 'date') return rendreDate(texte)
  return genre === 'oui-non' ? rendreOuiNon(texte) : texte
}

function nommer({ libelle, genre }: Colonne): string {
  if (genre === 'date') return `${libelle} jj-mm-aaaa`
  return genre === 'oui-non' ? `${libelle} (o ou n)` : libelle
}

async function demanderTableau(
  lignes: Lignes,
  { libelle, colonnes }: ChampTableau,
): Promise<Record<string, string>[]> {
  const noms = Object.entries(colonnes)
  const forme = noms.map(([, colonne]) => nommer(colonne)).join(' / ')
  lignes.dire(`${libelle} : une ligne par réponse, « ${forme} ». Une réponse vide termine.`)
  const lues: Record<string, string>[] = []
  for (;;) {
    const reponse = await lignes.demander(`Ligne ${lues.length + 1} :`)
    if (reponse === '') return lues
    const cases = couper(reponse, noms.length)
    lues.push(
      Object.fromEntries(noms.map(([cle, col], i) => [cle, rendreCase(cases[i] ?? '', col)])),
    )
  }
}

/** Redemande tant que le fichier ne se lit pas. */
async function demanderFichier(lignes: Lignes, question: string): Promise<PieceLue | null> {
  for (;;) {
    const chemin = await lignes.demander(question)
    if (chemin === '') return null
    const lue = await lirePiece(chemin)
    if ('octets' in lue) return { ...lue, nom: chemin.split(/[\\/]/).at(-1) ?? chemin }
    lignes.dire(lue.refus)
  }
}

const estEcran = ({ type }: PieceLue): boolean => type.startsWith('image/')

async function demanderPieces(lignes: Lignes, champ: ChampPiece): Promise<PieceLue[]> {
  const premiere = await demanderFichier(lignes, `${champ.libelle}${siVide(champ.absence)} :`)
  if (premiere === null) return []
  const lues = [premiere]
  // Une preuve est un seul fichier, sauf des écrans, que le dossier réunit.
  while (champ.plusieurs && lues.every(estEcran)) {
    const autre = await demanderFichier(
      lignes,
      'Autre écran de la même preuve (vide si c’est tout) :',
    )
    if (autre === null) break
    if (estEcran(autre)) lues.push(autre)
    else lignes.dire('Seules des images s’ajoutent à une image.')
  }
  return lues
}

type Reponse = string | boolean | string[] | ChampAffiche | null | object[]

/** Demande un champ, à la manière d'un terminal. */
export async function demanderChamp(lignes: Lignes, champ: ChampFormulaire): Promise<Reponse> {
  if (champ.aide !== undefined) lignes.dire(champ.aide)
  switch (champ.genre) {
    case 'texte':
      return demanderTexte(lignes, champ)
    case 'oui-non':
      return lignes.confirmer(champ.libelle)
    case 'liste':
      return separer(
        await lignes.demander(`${champ.libelle}, séparés par « ; »${siVide(champ.absence)} :`),
        ';',
      )
    case 'affiche':
      return lireLibelleValeur(await lignes.demander(`${champ.libelle} :`), champ.libelle)
    case 'tableau':
      return demanderTableau(lignes, champ)
    case 'piece':
      return demanderPieces(lignes, champ)
  }
}
