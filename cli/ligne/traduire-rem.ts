import { CatalogueInvalide, IdentifiantInconnu, type Inconnu } from '../../rem/erreurs.ts'
import { ErreurSegur } from '../erreur-segur.ts'

function direInconnu({ sorte, valeur, proches }: Inconnu): string {
  const suite = proches.length > 0 ? ` ; proches : ${proches.join(', ')}` : ''
  return `${sorte} « ${valeur} »${suite}`
}

function inconnu(cause: IdentifiantInconnu): ErreurSegur {
  const [premier, ...autres] = cause.problemes
  if (premier === undefined) throw cause
  const valeurs = { rem: premier.rem, [premier.sorte]: premier.valeur }
  if (premier.sorte === 'referentiel') valeurs.rem = premier.valeur
  return new ErreurSegur(cause.code, valeurs as never, {
    cause,
    proches: premier.proches,
    details: autres.map(direInconnu),
  })
}

function catalogue(cause: CatalogueInvalide): ErreurSegur {
  const fichiers = [...new Set(cause.problemes.map((probleme) => probleme.fichier))]
  const nombre = cause.problemes.length
  return new ErreurSegur(
    'SEGUR-REM-008',
    { fichier: fichiers.join(', '), nombre: nombre === 1 ? '1 ligne' : `${nombre} lignes` },
    { cause, details: cause.message.split('\n') },
  )
}

/** Les erreurs de rem/ dans les mots du registre ; `null` quand l’erreur vient d’ailleurs. */
export function traduireRem(erreur: Error): ErreurSegur | null {
  if (erreur instanceof IdentifiantInconnu) return inconnu(erreur)
  return erreur instanceof CatalogueInvalide ? catalogue(erreur) : null
}
