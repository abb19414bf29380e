import type { ChampFormulaire, Formulaire } from './types.ts'

const direOuiNon = (valeur: unknown): string => (valeur === true ? 'oui' : 'non')

function direLigne(ligne: unknown): string {
  return Object.values(ligne as Record<string, string>).join(' / ')
}

/** Une réponse, en une ligne de texte. */
function direReponse({ genre }: ChampFormulaire, valeur: unknown): string {
  switch (genre) {
    case 'oui-non':
      return direOuiNon(valeur)
    case 'liste':
      return (valeur as string[]).join(' ; ')
    case 'affiche': {
      const lue = valeur as { libelle: string; valeur: string } | null
      return lue === null ? '' : `${lue.libelle} = ${lue.valeur}`
    }
    case 'tableau':
      return (valeur as object[]).map(direLigne).join('\n  ')
    case 'piece':
      return (valeur as { nom: string }[]).map(({ nom }) => nom).join(', ')
    case 'texte':
      return String(valeur)
  }
}

/** Ce qui a été demandé et répondu, en texte : il tient lieu d'écran dans le récit de l'étape. */
export function releverFormulaire(
  { consigne, donnees = [], champs }: Formulaire,
  reponses: Readonly<Record<string, unknown>>,
): string {
  return [
    `▸ ${consigne}`,
    ...donnees.map(({ libelle, valeur }) => `  ${libelle} : ${valeur}`),
    ...Object.entries(champs).flatMap(([nom, champ]) => [
      `${champ.libelle} :`,
      `> ${direReponse(champ, reponses[nom])}`,
    ]),
  ].join('\n')
}
