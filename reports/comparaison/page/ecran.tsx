import { accorder } from '../../libelles.ts'
import { adresse, brut, fr } from '../../rapport-html/textes.ts'
import type { EcranPose, ImagePosee } from '../ecrire/deposer-images.ts'
import { LIBELLES_ECRAN } from '../libelles.ts'
import { Lignes } from './lignes.tsx'

const POURCENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumSignificantDigits: 2 })

const Vue = (props: { titre: string; image: ImagePosee | null; etape: string }) => {
  const { titre, image, etape } = props
  return (
    <figure>
      <figcaption>{fr(titre)}</figcaption>
      {image === null ? (
        <p class="second">{fr('Pas d’image.')}</p>
      ) : (
        <a href={adresse(image.chemin)}>
          <img
            src={adresse(image.chemin)}
            loading="lazy"
            decoding="async"
            width={image.taille?.largeur}
            height={image.taille?.hauteur}
            alt={fr(`${titre}, écran de l’étape « ${brut(etape)} »`)}
          />
        </a>
      )}
    </figure>
  )
}

const situer = ({ preuves }: EcranPose): string =>
  preuves.length === 0
    ? 'Écran de passage, hors preuve'
    : `${preuves.length > 1 ? 'Preuves' : 'Preuve'} ${preuves.join(', ')}`

/** Un écran avant, après, et ce qui le sépare ; chaque image s'ouvre en grand. */
export const Ecran = ({ ecran }: { ecran: EcranPose }) => {
  const [etape = '', ...suivantes] = ecran.etapes
  const part = ecran.part === null ? '' : ` ; ${POURCENT.format(ecran.part)} des points changent`
  return (
    <section class="ecran">
      <h5>{fr(brut(etape))}</h5>
      <p class="second">
        {fr(`${situer(ecran)} : ${LIBELLES_ECRAN[ecran.genre]}${part}`)}
        {suivantes.length > 0 &&
          fr(` ; de même à ${accorder(suivantes.length, 'autre étape', 'autres étapes')}`)}
        {ecran.empechement !== null && fr(` ; points non comparés : ${ecran.empechement}`)}
      </p>
      <Lignes lignes={ecran.lignes} />
      <div class="triptyque">
        <Vue titre="Avant" image={ecran.avant} etape={etape} />
        <Vue titre="Après" image={ecran.apres} etape={etape} />
        <Vue titre="Différence" image={ecran.difference} etape={etape} />
      </div>
    </section>
  )
}
