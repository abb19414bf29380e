import { Defile } from '../../../reports/rapport-html/defile.tsx'
import type { Bloc } from './lire-blocs.ts'
import { lireEnLigne, type Morceau } from './lire-en-ligne.ts'

/** Où mène un lien d'une page, ou nul quand la console ne peut pas y mener. */
export type Resoudre = (cible: string) => { adresse: string; externe: boolean } | null

interface PropsTexte {
  texte: string
  resoudre: Resoudre
}

const UnMorceau = ({ morceau, resoudre }: { morceau: Morceau; resoudre: Resoudre }) => {
  if (morceau.genre === 'texte') return <>{morceau.texte}</>
  if (morceau.genre === 'code') return <code>{morceau.texte}</code>
  if (morceau.genre === 'fort')
    return (
      <strong>
        <Morceaux morceaux={morceau.morceaux} resoudre={resoudre} />
      </strong>
    )
  if (morceau.genre === 'image') {
    const source = resoudre(morceau.source)
    return source && !source.externe ? (
      <img src={source.adresse} alt={morceau.texte} loading="lazy" />
    ) : (
      <em>{morceau.texte}</em>
    )
  }
  const lien = resoudre(morceau.cible)
  const contenu = <Morceaux morceaux={morceau.morceaux} resoudre={resoudre} />
  if (lien === null) return contenu
  return lien.externe ? (
    <a href={lien.adresse} rel="noreferrer">
      {contenu}
    </a>
  ) : (
    <a href={lien.adresse}>{contenu}</a>
  )
}

const Morceaux = (props: { morceaux: readonly Morceau[]; resoudre: Resoudre }) => (
  <>
    {props.morceaux.map((morceau) => (
      <UnMorceau morceau={morceau} resoudre={props.resoudre} />
    ))}
  </>
)

const Texte = ({ texte, resoudre }: PropsTexte) => (
  <Morceaux morceaux={lireEnLigne(texte)} resoudre={resoudre} />
)

const Titre = ({
  niveau,
  texte,
  ancre,
  resoudre,
}: Extract<Bloc, { genre: 'titre' }> & Pick<PropsTexte, 'resoudre'>) => {
  const Balise = `h${Math.min(niveau, 4)}` as 'h2'
  return (
    <Balise id={ancre}>
      <Texte texte={texte} resoudre={resoudre} />
    </Balise>
  )
}

const Table = ({
  entete,
  lignes,
  resoudre,
}: Extract<Bloc, { genre: 'table' }> & Pick<PropsTexte, 'resoudre'>) => (
  <Defile nom={entete.join(', ')}>
    <table>
      <thead>
        <tr>
          {entete.map((cellule) => (
            <th scope="col">
              <Texte texte={cellule} resoudre={resoudre} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lignes.map((cellules) => (
          <tr>
            {cellules.map((cellule) => (
              <td>
                <Texte texte={cellule} resoudre={resoudre} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </Defile>
)

const UnBloc = ({ bloc, resoudre }: { bloc: Bloc; resoudre: Resoudre }) => {
  switch (bloc.genre) {
    case 'titre':
      return <Titre {...bloc} resoudre={resoudre} />
    case 'code':
      return (
        <pre class="texte-brut" tabindex={0}>
          {bloc.texte}
        </pre>
      )
    case 'table':
      return <Table {...bloc} resoudre={resoudre} />
    case 'liste': {
      const elements = bloc.elements.map((texte) => (
        <li>
          <Texte texte={texte} resoudre={resoudre} />
        </li>
      ))
      return bloc.ordonnee ? <ol>{elements}</ol> : <ul>{elements}</ul>
    }
    case 'paragraphe':
      return (
        <p>
          <Texte texte={bloc.texte} resoudre={resoudre} />
        </p>
      )
  }
}

/** Une page de documentation, rendue en éléments de page : aucun HTML de l'auteur ne passe. */
export const Contenu = ({ blocs, resoudre }: { blocs: readonly Bloc[]; resoudre: Resoudre }) => (
  <article class="aide">
    {blocs.map((bloc) => (
      <UnBloc bloc={bloc} resoudre={resoudre} />
    ))}
  </article>
)
