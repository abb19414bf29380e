import type { ErrorCode } from 'yaml'

const PHRASES: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'le retrait de cette ligne ne suit pas celui de la précédente',
  BLOCK_AS_IMPLICIT_KEY: 'un texte qui contient « : » doit être entre guillemets',
  DUPLICATE_KEY: 'ce champ est déjà donné plus haut dans le même bloc',
  MISSING_CHAR: 'il manque un signe de ponctuation YAML (guillemet, crochet, deux-points)',
  MULTILINE_IMPLICIT_KEY: 'il manque « : » après le nom d’un champ',
  MULTIPLE_DOCS: 'un seul document YAML par fichier',
  TAB_AS_INDENT: 'le retrait se fait avec des espaces, pas avec une tabulation',
}

/** Dit en français une faute de syntaxe YAML, d'après le code de la bibliothèque `yaml`. */
export function phraseSyntaxe(code: ErrorCode): string {
  return PHRASES[code] ?? `la syntaxe YAML est fausse (${code})`
}
