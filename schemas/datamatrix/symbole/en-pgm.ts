import type { ImageGrise } from '../../images/types.ts'

/** Une image grise au format PGM binaire, que le lecteur prend sans conversion. */
export function enPgm({ largeur, hauteur, gris }: ImageGrise): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${largeur} ${hauteur}\n255\n`, 'latin1'), gris])
}
