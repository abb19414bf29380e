import { heure } from '../../../../reports/campagne/dates.ts'
import type { EvenementEtape } from '../../../../reports/campagne/types.ts'

interface PropsEcran {
  etape: EvenementEtape
  adresse(chemin: string): string
}

/** L'écran du logiciel à la fin d'une étape, chargé quand on le voit. */
export const Ecran = ({ etape, adresse }: PropsEcran) =>
  etape.capture === null ? (
    <p class="secondaire">
      Pas de capture{etape.captureManquee === null ? '.' : ` : ${etape.captureManquee}`}
    </p>
  ) : (
    <figure class="ecran">
      <a href={adresse(etape.capture.chemin)}>
        <img
          src={adresse(etape.capture.chemin)}
          alt={`Écran après l’étape « ${etape.texte} »`}
          loading="lazy"
          decoding="async"
          width="1280"
          height="800"
        />
      </a>
      <figcaption class="secondaire">Écran de {heure(etape.date)}</figcaption>
    </figure>
  )
