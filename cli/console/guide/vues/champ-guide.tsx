import { ChampOuiNonGuide } from './champ-oui-non.tsx'
import { ChampPieceGuide } from './champ-piece.tsx'
import { ChampTableauGuide } from './champ-tableau.tsx'
import { ChampAfficheGuide, ChampListeGuide, ChampTexteGuide } from './champ-texte.tsx'
import type { PropsChampGuide } from './props.ts'

/** Un champ d'une étape, selon son genre. */
export const ChampGuide = ({ champ, ...commun }: PropsChampGuide) => {
  switch (champ.genre) {
    case 'texte':
      return <ChampTexteGuide champ={champ} {...commun} />
    case 'oui-non':
      return <ChampOuiNonGuide champ={champ} {...commun} />
    case 'liste':
      return <ChampListeGuide champ={champ} {...commun} />
    case 'affiche':
      return <ChampAfficheGuide champ={champ} {...commun} />
    case 'tableau':
      return <ChampTableauGuide champ={champ} {...commun} />
    case 'piece':
      return <ChampPieceGuide champ={champ} {...commun} />
  }
}
