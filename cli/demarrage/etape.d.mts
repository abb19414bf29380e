export function duree(debut: number): string

export function etape<T>(
  titre: string,
  faire: () => Promise<T>,
  conclure: (resultat: T) => string,
  dire?: (ligne: string) => void,
): Promise<T>
