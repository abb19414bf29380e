import type { Mutations } from '../../mutations/interrupteur.ts'

/** Le corps dans ses deux formes, de même contenu (ECO.2.2.4, MSS.12). */
export interface Corps {
  texte: string | null
  html: string
}

const ECHAPPEMENTS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const echapper = (texte: string): string =>
  texte.replace(/[&<>"]/g, (signe) => ECHAPPEMENTS[signe] ?? signe)

const GRAS = /\*\*(\S(?:[^*\n]*\S)?)\*\*/g

/** Le texte sans ses marques de mise en forme : les mêmes mots, et les tirets des listes. */
const enClair = (saisie: string): string => saisie.replace(GRAS, '$1')

const enGras = (ligne: string): string => echapper(ligne).replace(GRAS, '<strong>$1</strong>')

/** Un bloc : une liste si toutes ses lignes commencent par un tiret, un paragraphe sinon. */
function bloc(lignes: readonly string[]): string {
  if (lignes.every((ligne) => ligne.startsWith('- ')))
    return `<ul>${lignes.map((ligne) => `<li>${enGras(ligne.slice(2))}</li>`).join('')}</ul>`
  return `<p>${lignes.map(enGras).join('<br>')}</p>`
}

const enHtml = (saisie: string): string =>
  saisie
    .split(/\n{2,}/)
    .filter((partie) => partie.trim() !== '')
    .map((partie) => bloc(partie.split('\n')))
    .join('\n')

/** Assemble mention, message et signature ; `**mot**` met en gras, « - » commence une liste. */
export function composerCorps(parties: readonly string[], mutations: Mutations): Corps {
  const saisie = parties
    .map((partie) => partie.replace(/\r\n?/g, '\n').trim())
    .filter((partie) => partie !== '')
    .join('\n\n')
  const html = `<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>Message</title></head><body>
${enHtml(saisie)}
</body></html>
`
  const juste: Corps = { texte: `${enClair(saisie)}\n`, html }
  return mutations.choisir('mss-corps-html-seul', juste, () => ({ texte: null, html }))
}
